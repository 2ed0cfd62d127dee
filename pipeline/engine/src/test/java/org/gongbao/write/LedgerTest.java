package org.gongbao.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.model.Failure;
import org.gongbao.write.Manifest.Row;
import org.gongbao.write.Manifest.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final String ONE = "1".repeat(16);
  private static final String TWO = "2".repeat(16);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = Manifest.in(folder);
  }

  @Test
  void findsTheLastRowOfAPathAndTheRowThatMadeAReport() throws IOException {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.append(made("b", ONE));
      ledger.append(made("a", ONE));
      ledger.append(made("b", TWO));

      assertThat(ledger.row("b")).isEqualTo(made("b", TWO));
      assertThat(ledger.maker(ONE)).isEqualTo(made("a", ONE));
      assertThat(ledger.row("c")).isNull();
      assertThat(ledger.maker("3".repeat(16))).isNull();
    }
  }

  @Test
  void knowsAfterAKillWhatWasWrittenBefore() throws IOException {
    Ledger killed = Ledger.open(file);
    killed.append(made("一.pdf", ONE));
    killed.close();
    Files.writeString(file, "{\"path\":\"b\",\"id", StandardOpenOption.APPEND);

    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.row("一.pdf")).isEqualTo(made("一.pdf", ONE));
      ledger.append(made("b", TWO));
    }

    assertThat(Manifest.read(file)).containsExactly(made("b", TWO), made("一.pdf", ONE));
  }

  @Test
  void putsManyRowsInTheOrderOfTheirPaths() throws IOException {
    List<Row> rows =
        IntStream.range(0, 45_000)
            .mapToObj(i -> new Row("目录/" + i, null, Status.SKIPPED, null, 0, null))
            .toList();
    try (Ledger ledger = Ledger.open(file)) {
      for (int i = rows.size() - 1; i >= 0; i--) {
        ledger.append(rows.get(i));
      }
      ledger.settle(folder);

      assertThat(ledger.row("目录/777")).isEqualTo(rows.get(777));
    }

    assertThat(Files.readAllLines(file)).hasSize(45_000).isSorted();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void keepsOfEachPathTheLastRowWhenItIsPutInOrder() throws IOException {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.append(made("b", ONE));
      ledger.append(made("a", ONE));
      ledger.append(made("b", TWO));
      ledger.settle(folder);
    }

    assertThat(Files.readAllLines(file))
        .containsExactly(Manifest.line(made("a", ONE)), Manifest.line(made("b", TWO)));
  }

  @Test
  void forgetsWhatWasRemoved() throws IOException {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.append(made("a", ONE));
      ledger.append(made("b", TWO));
      ledger.append(new Row("a", null, Status.REMOVED, null, 0, null));

      assertThat(ledger.row("a")).isNull();
      assertThat(ledger.maker(ONE)).isNull();
      assertThat(ledger.abandoned()).containsExactly(ONE);
      assertThat(Manifest.read(file)).containsExactly(made("b", TWO));
      ledger.settle(folder);
      assertThat(ledger.abandoned()).isEmpty();
    }

    assertThat(Files.readAllLines(file)).containsExactly(Manifest.line(made("b", TWO)));
  }

  @Test
  void abandonsNoReportThatAnotherPathMakesNow() throws IOException {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.append(made("a", ONE));
      ledger.append(made("a", TWO));
      ledger.append(made("b", ONE));

      assertThat(ledger.abandoned()).isEmpty();
    }
  }

  @Test
  void remembersWhatWasAbandonedBeforeAKill() throws IOException {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.append(made("a", ONE));
      ledger.append(failed("a", TWO));
    }

    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.abandoned()).containsExactly(ONE);
      assertThat(ledger.maker(TWO)).isEqualTo(failed("a", TWO));
    }
  }

  @Test
  void handsOnTheRowsThatHold() throws IOException {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.append(made("b", ONE));
      ledger.append(made("a", TWO));
      ledger.append(made("b", TWO));
      List<Row> rows = new ArrayList<>();

      ledger.forEach(rows::add);

      assertThat(rows).containsExactly(made("a", TWO), made("b", TWO));
    }
  }

  @Test
  void namesTheLineThatIsNoRow() throws IOException {
    Files.writeString(file, Manifest.line(made("a", ONE)) + "\nno\n");

    assertThatThrownBy(() -> Ledger.open(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("manifest.jsonl, line 2");
  }

  private static Row made(String path, String id) {
    return new Row(path, id, Status.DONE, 3, 0, null, "f");
  }

  private static Row failed(String path, String id) {
    Failure failure = new Failure(Failure.Stage.READ, Failure.Cause.INPUT, path + " is empty");
    return new Row(path, id, Status.FAILED, null, 0, failure, "f");
  }
}
