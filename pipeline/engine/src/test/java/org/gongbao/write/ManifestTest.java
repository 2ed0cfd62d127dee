package org.gongbao.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gongbao.model.Failure;
import org.gongbao.write.Manifest.Row;
import org.gongbao.write.Manifest.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManifestTest {
  private static final Row DONE = new Row("b/二.pdf", "0123456789abcdef", Status.DONE, 16, 2, null);
  private static final Row FAILED =
      new Row(
          "a/一.pdf",
          null,
          Status.FAILED,
          null,
          0,
          new Failure(Failure.Stage.READ, Failure.Cause.INPUT, "a/一.pdf is empty"));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = Manifest.in(folder);
  }

  @Test
  void writesALineForEachInputInTheOrderOfTheirPaths() throws IOException {
    write(DONE, FAILED);

    assertThat(file)
        .hasContent(
            """
            {"path":"a/一.pdf","id":null,"status":"failed","pages":null,"warnings":0,\
            "error":{"stage":"READ","cause":"INPUT","message":"a/一.pdf is empty"}}
            {"path":"b/二.pdf","id":"0123456789abcdef","status":"done","pages":16,"warnings":2,\
            "error":null}
            """);
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    write(FAILED, DONE);

    assertThat(Manifest.read(file)).containsExactly(FAILED, DONE);
  }

  @Test
  void hasNoRowsWhereThereIsNoFile() throws IOException {
    assertThat(Manifest.read(file)).isEmpty();
  }

  @Test
  void replacesTheRowsOfTheSamePathAndKeepsTheOthers() throws IOException {
    Row repaired = new Row(FAILED.path(), "f".repeat(16), Status.PARTIAL, 3, 1, null);
    write(DONE, FAILED);

    write(repaired);

    assertThat(Manifest.read(file)).containsExactly(repaired, DONE);
  }

  @Test
  void passesOverALineThatBrokeOff() throws IOException {
    write(DONE);
    Files.writeString(file, "{\"path\":\"c", StandardOpenOption.APPEND);

    assertThat(Manifest.read(file)).containsExactly(DONE);
  }

  @Test
  void namesTheLineThatIsNoRow() throws IOException {
    Files.writeString(
        file, "{\"path\":\"a\",\"id\":null,\"status\":\"skipped\",\"warnings\":0}\nno\n");

    assertThatThrownBy(() -> Manifest.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("manifest.jsonl, line 2");
  }

  @Test
  void refusesAFailureWithoutAReasonAndAReasonWithoutAFailure() {
    assertThatThrownBy(() -> new Row("a", null, Status.FAILED, null, 0, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Row("a", null, Status.DONE, null, 0, FAILED.error()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void write(Row... rows) throws IOException {
    try (Ledger ledger = Ledger.open(file)) {
      for (Row row : rows) {
        ledger.append(row);
      }
      ledger.settle(folder);
    }
  }
}
