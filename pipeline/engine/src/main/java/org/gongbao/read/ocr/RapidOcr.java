package org.gongbao.read.ocr;

import com.benjaminwan.ocrlibrary.OcrEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RapidOCR: the models PP-OCRv4 run by ONNX Runtime, in a process of its own that is started with
 * the first picture. The engine ends its process where it meets a picture it cannot cope with; that
 * must not take other documents along.
 *
 * <p>Its own loader unpacks to a path that all processes share; this one gives each process its own
 * copy. Pictures are read one after the other, each with all processors.
 */
public final class RapidOcr implements TextRecognizer {
  private static final String MODELS = "/models/";
  private static final List<String> MODEL_FILES =
      List.of(
          "ch_PP-OCRv4_det_infer.onnx",
          "ch_ppocr_mobile_v2.0_cls_infer.onnx",
          "ch_PP-OCRv4_rec_infer.onnx",
          "ppocr_keys_v1.txt");

  /** More processors than this bring nothing. */
  private static final int MOST_THREADS = 4;

  /** A page takes some seconds; on a machine that others keep busy, it may be a minute. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private @Nullable PrivateFolder unpacked;
  private @Nullable EngineProcess running;
  private @Nullable RecognizerUnavailable unavailable;

  @Override
  public synchronized List<ReadLine> read(GrayImage picture)
      throws RecognizerUnavailable, RecognitionFailed {
    if (unavailable != null) {
      throw new RecognizerUnavailable(String.valueOf(unavailable.getMessage()), unavailable);
    }
    try {
      PrivateFolder folder = folder();
      EngineProcess engine = running(folder);
      Path file = folder.path().resolve("page.bmp");
      Bitmap.write(picture, file);
      return answer(engine, file).lines();
    } catch (RecognizerUnavailable e) {
      unavailable = e;
      throw e;
    } catch (IOException e) {
      unavailable =
          new RecognizerUnavailable(
              "its files cannot be unpacked to the folder for temporary files: " + e.getMessage(),
              e);
      throw unavailable;
    }
  }

  private RapidOcrMessage answer(EngineProcess engine, Path picture) throws RecognitionFailed {
    try {
      return engine.ask(picture, PATIENCE);
    } catch (RecognitionFailed e) {
      running = null;
      throw e;
    }
  }

  private EngineProcess running(PrivateFolder folder) throws IOException, RecognizerUnavailable {
    EngineProcess engine = running;
    if (engine == null) {
      try {
        engine = EngineProcess.start(command(folder.path()), PATIENCE);
      } catch (RecognitionFailed e) {
        throw new RecognizerUnavailable(platform() + ": its process does not start", e);
      } catch (RecognizerUnavailable e) {
        throw new RecognizerUnavailable(platform() + ": " + e.getMessage(), e);
      }
      running = engine;
    }
    return engine;
  }

  private static List<String> command(Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(RapidOcrProcess.class.getName());
    command.add(folder.resolve(library()).toString());
    command.add(folder.toString());
    command.addAll(MODEL_FILES);
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    command.add(Integer.toString(threads));
    return command;
  }

  private PrivateFolder folder() throws IOException, RecognizerUnavailable {
    if (unpacked != null) {
      return unpacked;
    }
    byte[] library = resource("/lib/" + library());
    NativeLibrary.dropExecutableStack(library);
    PrivateFolder folder = PrivateFolder.create();
    Files.write(folder.path().resolve(library()), library);
    for (String model : MODEL_FILES) {
      Files.write(folder.path().resolve(model), resource(MODELS + model));
    }
    unpacked = folder;
    return folder;
  }

  private static String library() {
    return System.mapLibraryName("RapidOcr");
  }

  private static String platform() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }

  private static byte[] resource(String name) throws IOException, RecognizerUnavailable {
    try (InputStream stream = OcrEngine.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new RecognizerUnavailable("no engine is built in for " + platform());
      }
      return stream.readAllBytes();
    }
  }
}
