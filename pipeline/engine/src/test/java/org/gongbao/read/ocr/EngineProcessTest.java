package org.gongbao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineProcessTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Path PICTURE = Path.of("page.bmp");

  @Test
  void givesTheAnswerOfTheProcess() throws Exception {
    EngineProcess engine = start("answers");

    assertThat(engine.ask(PICTURE, LONG).lines()).extracting(ReadLine::text).containsExactly("学位");
    assertThat(engine.ask(PICTURE, LONG).lines()).hasSize(1);
    engine.end();
  }

  @Test
  void endsAProcessThatGivesNoAnswerInTime() throws Exception {
    EngineProcess engine = start("hangs");

    assertThatThrownBy(() -> engine.ask(PICTURE, Duration.ofMillis(50)))
        .isInstanceOf(RecognitionFailed.class)
        .hasMessageContaining("no answer");
    assertThat(engine.isRunning()).isFalse();
  }

  @Test
  void tellsAProcessThatEndsOverAPicture() throws Exception {
    EngineProcess engine = start("ends");

    assertThatThrownBy(() -> engine.ask(PICTURE, LONG))
        .isInstanceOf(RecognitionFailed.class)
        .hasMessageContaining("broke down");
  }

  @Test
  void saysWhyAnEngineIsNotReady() {
    assertThatThrownBy(() -> start("lacks"))
        .isInstanceOf(RecognizerUnavailable.class)
        .hasMessage("no models");
  }

  private static EngineProcess start(String habit) throws Exception {
    return EngineProcess.start(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Engine.class.getName(),
            habit),
        LONG);
  }

  /** Stands for the engine. */
  static final class Engine {
    private Engine() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      DataOutputStream answers = new DataOutputStream(System.out);
      String habit = arguments[0];
      new RapidOcrMessage(List.of(), habit.equals("lacks") ? "no models" : "").write(answers);
      BufferedReader pictures =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      while (pictures.readLine() != null && !habit.equals("ends")) {
        if (habit.equals("hangs")) {
          Thread.sleep(LONG.toMillis());
        }
        ReadLine line = new ReadLine(1, 1, 50, 20, "学位", Collections.nCopies(2, 0.9f), false);
        new RapidOcrMessage(List.of(line), "").write(answers);
      }
    }
  }
}
