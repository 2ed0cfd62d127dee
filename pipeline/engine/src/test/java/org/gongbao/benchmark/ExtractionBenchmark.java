package org.gongbao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongbao.Pipeline;
import org.gongbao.layout.Layout;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Outcome;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.pdf.BareText;
import org.gongbao.read.pdf.PdfReader;

/**
 * Prints, for each PDF file given, what a warm thread takes for PDFBox's own text extraction, for
 * our reading, for reading and layout, and for the whole extraction from bytes to report, in one
 * run: the median of the rounds' CPU time, interleaved so that the machine's moods hit all alike.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -pl pipeline/engine &amp;&amp;
 * java -cp pipeline/engine/target/classes:pipeline/engine/target/test-classes:$(cat pipeline/engine/target/classpath) \
 *   org.gongbao.benchmark.ExtractionBenchmark FILE.pdf...
 * </pre>
 */
public final class ExtractionBenchmark {
  private static final int ROUNDS = 15;

  private ExtractionBenchmark() {}

  /** Takes the files to measure. */
  public static void main(String[] files) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%-40s %10s %10s %7s %10s %7s %10s %7s%n",
        "file",
        "stripper",
        "read",
        "ratio",
        "+layout",
        "ratio",
        "report",
        "ratio");
    Pipeline pipeline = Pipeline.standard(Dictionaries.packaged());
    for (String file : files) {
      measure(Path.of(file), pipeline);
    }
  }

  private static void measure(Path file, Pipeline pipeline) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    double[] medians =
        new Rounds(ROUNDS)
            .medians(
                Rounds.Clock.ofThread(),
                () -> strip(bytes),
                () -> new PdfReader().read(bytes, file.toString()),
                () -> arrange(bytes, file.toString()),
                () -> extract(pipeline, bytes, file.toString()));
    double stripper = medians[0];
    double read = medians[1];
    double arranged = medians[2];
    double extracted = medians[3];
    System.out.printf(
        Locale.ROOT,
        "%-40s %8.1fms %8.1fms %7.2f %8.1fms %7.2f %8.1fms %7.2f%n",
        file.getFileName(),
        stripper,
        read,
        read / stripper,
        arranged,
        arranged / stripper,
        extracted,
        extracted / stripper);
  }

  private static void strip(byte[] bytes) throws IOException {
    if (BareText.of(bytes).isEmpty()) {
      throw new IllegalStateException("no text");
    }
  }

  private static void arrange(byte[] bytes, String name) throws UnreadableInput {
    Reading reading = new PdfReader().read(bytes, name);
    if (new Layout().arrange(((Reading.Paged) reading.content()).pages()).isEmpty()) {
      throw new IllegalStateException("no blocks");
    }
  }

  private static void extract(Pipeline pipeline, byte[] bytes, String name) {
    if (!(pipeline.run(bytes, name) instanceof Outcome.Done)) {
      throw new IllegalStateException("no report");
    }
  }
}
