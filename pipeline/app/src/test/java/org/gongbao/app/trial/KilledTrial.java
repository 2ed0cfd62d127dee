package org.gongbao.app.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongbao.app.PoisonedProgram;
import org.gongbao.app.batch.Scratch;

/**
 * A run that is killed at random moments, without a chance to tidy up, and begun again each time,
 * ends with the same files, byte for byte, and the same index as one that nobody disturbed.
 */
final class KilledTrial {
  private static final long SEED = 20_231_219L;

  private final Path folder;
  private final int documents;
  private final int kills;
  private final Random random = new Random(SEED);

  KilledTrial(Path folder, int documents, int kills) {
    this.folder = folder;
    this.documents = documents;
    this.kills = kills;
  }

  boolean run() throws IOException, InterruptedException {
    PoisonedInputs.write(folder.resolve("in"), documents);
    Path whole = folder.resolve("whole");
    Path killed = folder.resolve("killed");
    long begun = System.nanoTime();
    Process undisturbed = extract(whole);
    long first = 0;
    while (!undisturbed.waitFor(50, TimeUnit.MILLISECONDS)) {
      if (first == 0 && reports(whole) > 0) {
        first = (System.nanoTime() - begun) / 1_000_000;
      }
    }
    long whileWhole = (System.nanoTime() - begun) / 1_000_000;
    System.out.println(
        "undisturbed: " + whileWhole + " ms, the first report after " + first + " ms");
    boolean orphans = false;
    int done = 0;
    while (done < kills) {
      Process process = extract(killed);
      // Spread over the run: most of them get ahead of the one before, some do not even begin.
      long wait = first / 2 + (long) (random.nextDouble() * (first + 2.0 * whileWhole / kills));
      if (process.waitFor(wait, TimeUnit.MILLISECONDS)) {
        System.out.println("ended before it was killed: begun anew");
        Scratch.delete(killed);
      } else {
        List<ProcessHandle> workers = process.descendants().toList();
        process.destroyForcibly().waitFor();
        done++;
        orphans |= outlive(workers);
        System.out.println(
            "kill " + done + " after " + wait + " ms, " + reports(killed) + " reports");
      }
    }
    extract(killed).waitFor();
    boolean same = files(whole).equals(files(killed));
    String listing = listing(whole);
    boolean listed = listing.equals(listing(killed)) && !listing.isEmpty();
    System.out.println(
        "files the same: " + same + ", index the same: " + listed + ", workers left: " + orphans);
    return same && listed && !orphans;
  }

  private Process extract(Path output) throws IOException {
    return new Program(PoisonedProgram.class, folder)
        .start(
            "extract",
            folder.resolve("in"),
            "-o",
            output,
            "--workers",
            2,
            "--timeout",
            10,
            "--memory",
            256);
  }

  private static boolean outlive(List<ProcessHandle> workers) throws InterruptedException {
    for (int i = 0; i < 100 && workers.stream().anyMatch(ProcessHandle::isAlive); i++) {
      Thread.sleep(100);
    }
    return workers.stream().anyMatch(ProcessHandle::isAlive);
  }

  private static long reports(Path output) throws IOException {
    Path reports = output.resolve("reports");
    if (!Files.isDirectory(reports)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(reports)) {
      return files.count();
    }
  }

  private String listing(Path output) throws IOException, InterruptedException {
    Program program = new Program(PoisonedProgram.class, folder);
    program.run("list", "-o", output);
    return program.printed();
  }

  /** All files but the index, whose files are Lucene's own, by name with their digests. */
  private static Map<String, String> files(Path output) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString();
        if (!name.startsWith("index")) {
          digests.put(name, digest(Files.readAllBytes(file)));
        }
      }
    }
    return digests;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
