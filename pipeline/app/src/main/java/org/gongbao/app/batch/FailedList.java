package org.gongbao.app.batch;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.gongbao.model.Failure;
import org.gongbao.write.Ledger;

/** The inputs that failed, as a table that can be given to a run as {@code @failed.csv}. */
final class FailedList {
  private FailedList() {}

  /** Where it lies in the output folder. */
  static Path in(Path output) {
    return output.resolve("failed.csv");
  }

  /** Writes the table of all rows that hold; takes it away where nothing failed. */
  static void write(Path output, Ledger ledger, Path scratch) throws IOException {
    Path unfinished = Files.createTempFile(scratch, "failed", ".csv");
    int[] failed = {0};
    try (CsvWriter csv = CsvWriter.builder().build(unfinished)) {
      csv.writeRecord("path", "stage", "cause", "message");
      ledger.forEach(
          row -> {
            Failure failure = row.error();
            if (failure != null) {
              failed[0]++;
              csv.writeRecord(
                  row.path(), failure.stage().name(), failure.cause().name(), failure.message());
            }
          });
    }
    if (failed[0] > 0) {
      Files.move(unfinished, in(output), StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(in(output));
    }
  }
}
