package org.gongbao.app.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.model.Failure.Cause;

/** Documents, every twentieth of them poisoned. */
final class PoisonedInputs {
  private static final int EVERY = 20;

  private static final List<String> POISONS = List.of("hang", "memory", "crash", "exit");
  private static final Map<String, Cause> CAUSES =
      Map.of(
          "hang", Cause.TIMEOUT, "memory", Cause.MEMORY, "crash", Cause.CRASH, "exit", Cause.CRASH);

  private PoisonedInputs() {}

  /** Writes them; the causes that the poisoned ones must fail with, by path. */
  static Map<String, Cause> write(Path folder, int all) throws IOException {
    Files.createDirectories(folder);
    Map<String, Cause> expected = new TreeMap<>();
    for (int number = 0; number < all; number++) {
      ReportFormat format = ReportFormat.of(number);
      Path file = folder.resolve(format.fileName(number));
      if (number % EVERY == EVERY / 2) {
        String poison = POISONS.get(number / EVERY % POISONS.size());
        Files.writeString(file, "poison " + poison + "\n" + number + "\n");
        expected.put(file.toString(), CAUSES.get(poison));
      } else {
        Files.write(file, format.write(GeneratedReport.of(number)));
      }
    }
    return expected;
  }
}
