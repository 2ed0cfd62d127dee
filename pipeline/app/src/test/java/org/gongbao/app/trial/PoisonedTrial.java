package org.gongbao.app.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.app.PoisonedProgram;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;

/** Every twentieth document costs its worker: these fail as they must, all others are done. */
final class PoisonedTrial {
  private final Path folder;
  private final int documents;

  PoisonedTrial(Path folder, int documents) {
    this.folder = folder;
    this.documents = documents;
  }

  boolean run() throws IOException, InterruptedException {
    Map<String, Cause> expected = PoisonedInputs.write(folder.resolve("in"), documents);
    Path output = folder.resolve("output");
    long begun = System.nanoTime();
    int code =
        new Program(PoisonedProgram.class, folder)
            .run(
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
    System.out.printf(
        "exit code %d after %.0f s%n%s",
        code,
        (System.nanoTime() - begun) / 1e9,
        new Program(PoisonedProgram.class, folder).printed());
    Map<String, Cause> failed = new TreeMap<>();
    int done = 0;
    for (Manifest.Row row : Manifest.read(Manifest.in(output))) {
      Failure failure = row.error();
      if (failure != null) {
        failed.put(row.path(), failure.cause());
      } else if (row.status() == Status.DONE) {
        done++;
      }
    }
    System.out.println(done + " done, " + failed.size() + " failed: " + count(failed));
    return code == 1 && failed.equals(expected) && done == documents - expected.size();
  }

  private static Map<Cause, Integer> count(Map<String, Cause> failed) {
    Map<Cause, Integer> counts = new TreeMap<>();
    failed.values().forEach(cause -> counts.merge(cause, 1, Integer::sum));
    return counts;
  }
}
