package org.gongbao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongbao.layout.Layout;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.pdf.PdfReader;

/**
 * Prints, for each PDF file given, what a warm thread takes for PDFBox's own text extraction and
 * for ours, in one run: the median of the rounds, interleaved so that the machine's moods hit both.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -pl pipeline/engine &amp;&amp;
 * java -cp pipeline/engine/target/classes:pipeline/engine/target/test-classes:$(cat pipeline/engine/target/classpath) \
 *   org.gongbao.benchmark.ReadingBenchmark FILE.pdf...
 * </pre>
 */
public final class ReadingBenchmark {
  private static final int ROUNDS = 15;

  private ReadingBenchmark() {}

  /** Takes the files to measure. */
  public static void main(String[] files) throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%-40s %10s %10s %7s %10s %7s%n",
        "file",
        "stripper",
        "read",
        "ratio",
        "+layout",
        "ratio");
    for (String file : files) {
      measure(Path.of(file));
    }
  }

  private static void measure(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    double[][] times = new double[3][ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      int slot = Math.max(0, round);
      times[0][slot] = milliseconds(() -> strip(bytes));
      times[1][slot] = milliseconds(() -> new PdfReader().read(bytes, file.toString()));
      times[2][slot] = milliseconds(() -> arrange(bytes, file.toString()));
    }
    double stripper = median(times[0]);
    double read = median(times[1]);
    double arranged = median(times[2]);
    System.out.printf(
        Locale.ROOT,
        "%-40s %8.1fms %8.1fms %7.2f %8.1fms %7.2f%n",
        file.getFileName(),
        stripper,
        read,
        read / stripper,
        arranged,
        arranged / stripper);
  }

  private static void strip(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (new PDFTextStripper().getText(document).isEmpty()) {
        throw new IllegalStateException("no text");
      }
    }
  }

  private static void arrange(byte[] bytes, String name) throws UnreadableInput {
    Reading reading = new PdfReader().read(bytes, name);
    if (new Layout().arrange(((Reading.Paged) reading.content()).pages()).isEmpty()) {
      throw new IllegalStateException("no blocks");
    }
  }

  private static double milliseconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private interface Work {
    void run() throws Exception;
  }
}
