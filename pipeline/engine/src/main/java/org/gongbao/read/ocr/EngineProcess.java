package org.gongbao.read.ocr;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that reads pictures: it is given their paths line by line and answers each with a
 * message, the first of which says whether it is ready. One that gives no answer in time is ended.
 */
final class EngineProcess {
  private final Process process;
  private final DataInputStream answers;

  /** Ends the process with this one, even in the middle of a picture. */
  private final Thread hook;

  private EngineProcess(Process process) {
    this.process = process;
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    hook = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Starts a process and waits until it is ready.
   *
   * @param command its command line
   * @param patience how long that may take
   * @throws IOException where it cannot be started
   * @throws RecognitionFailed where it ends or gives no sign
   */
  static EngineProcess start(List<String> command, Duration patience)
      throws IOException, RecognizerUnavailable, RecognitionFailed {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    EngineProcess engine = new EngineProcess(process);
    String problem = engine.answer(patience).problem();
    if (!problem.isEmpty()) {
      engine.end();
      throw new RecognizerUnavailable(problem);
    }
    return engine;
  }

  /**
   * Has a picture read.
   *
   * @param patience how long that may take
   * @throws RecognitionFailed where the process ends over it, or gives no answer in time; it does
   *     not run any more then
   */
  RapidOcrMessage ask(Path picture, Duration patience) throws RecognitionFailed {
    try {
      process.getOutputStream().write((picture + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw ended("the recognition of characters broke down", e);
    }
    return answer(patience);
  }

  private RapidOcrMessage answer(Duration patience) throws RecognitionFailed {
    FutureTask<RapidOcrMessage> next = new FutureTask<>(() -> RapidOcrMessage.read(answers));
    Thread listener = new Thread(next, "answers of the recognition of characters");
    listener.setDaemon(true);
    listener.start();
    try {
      return next.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw ended(
          "the recognition of characters gave no answer within " + patience.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw ended("the recognition of characters broke down", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ended("the recognition of characters was interrupted", e);
    }
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** Ends it. */
  void end() {
    process.destroyForcibly();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This process is ending, and the hook does what is to be done.
    }
  }

  private RecognitionFailed ended(String message, Exception cause) {
    end();
    process.onExit().join();
    return new RecognitionFailed(message, cause);
  }
}
