package org.gongbao.app.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.gongbao.app.Gongbao;
import org.gongbao.app.batch.Scratch;

/** Two workers do nearly twice the work of one. */
final class WorkersTrial {
  private static final int ROUNDS = 3;
  private static final double LEAST = 1.8;

  private final Path folder;
  private final int documents;

  WorkersTrial(Path folder, int documents) {
    this.folder = folder;
    this.documents = documents;
  }

  boolean run() throws IOException, InterruptedException {
    GeneratedFolder.write(folder.resolve("in"), 0, documents);
    double[] one = new double[ROUNDS];
    double[] two = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      one[round] = seconds(1);
      two[round] = seconds(2);
      System.out.printf(
          "round %d: one worker %.1f s, two workers %.1f s, ratio %.2f%n",
          round + 1, one[round], two[round], one[round] / two[round]);
    }
    Arrays.sort(one);
    Arrays.sort(two);
    double ratio = one[0] / two[0];
    System.out.printf(
        "%d documents, the best of %d rounds: %.1f against %.1f documents a second, ratio %.2f%n",
        documents, ROUNDS, documents / one[0], documents / two[0], ratio);
    return ratio >= LEAST;
  }

  private double seconds(int workers) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    if (Files.exists(output)) {
      Scratch.delete(output);
    }
    long begun = System.nanoTime();
    int code =
        new Program(Gongbao.class, folder)
            .run("extract", folder.resolve("in"), "-o", output, "--workers", workers);
    if (code != 0) {
      throw new IllegalStateException("exit code " + code + ": see " + folder.resolve("err"));
    }
    return (System.nanoTime() - begun) / 1e9;
  }
}
