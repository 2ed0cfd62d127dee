package org.gongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.fixture.SampleReport;
import org.gongbao.model.Cell;
import org.gongbao.model.Genre;
import org.gongbao.model.Report;
import org.gongbao.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableScoreTest {
  private static final String GOLD =
      """
      {"document": "a", "tables": [
        {"title": "表1", "pages": [2], "rows": 4, "columns": 3, "headerRows": 2, "grid": [
          ["指标", "产量", "<"],
          ["^", "粮食", "油料"],
          ["全区合计", {"from": "12", "to": "78"}, "3"],
          ["云汀镇", "4", ""]]}]}
      """;

  @TempDir Path folder;

  @Test
  void isOneInEverythingForATableAsTheGoldHasIt() throws IOException {
    Evaluation evaluation =
        score(
            table(
                List.of(
                    List.of(cell("指 标", 2, 1), cell("产量", 1, 2)), List.of(cell("粮食"), cell("油料"))),
                List.of(
                    List.of(cell("全区合计"), cell("12345678"), cell("３")),
                    List.of(cell("云汀镇"), cell("4"), cell("")))));

    assertThat(evaluation.misses()).isEmpty();
    assertThat(evaluation.figures())
        .containsEntry("tables", new Figure.Share(1, 1))
        .containsEntry("tables.headerRows", new Figure.Share(1, 1))
        .containsEntry("tables.cells", new Figure.Share(10, 10))
        .containsEntry("tables.spans", new Figure.Share(2, 2))
        .containsEntry("tables.whole", new Figure.Share(1, 1));
  }

  @Test
  void listsEachCellAndSpanThatDiffers() throws IOException {
    Evaluation evaluation =
        score(
            table(
                List.of(
                    List.of(cell("指标", 2, 1), cell("产量"), cell("")),
                    List.of(cell("粮食"), cell("油料"))),
                List.of(
                    List.of(cell("全区合计"), cell("12345678"), cell("")),
                    List.of(cell("云汀镇", 1, 2), cell("")))));

    assertThat(evaluation.misses())
        .containsExactly(
            "span | 表1 p.2 4x3 | 0,1 | 1x2 | got | 1x1",
            "cell | 表1 p.2 4x3 | 2,2 | 3 | got | ",
            "span | 表1 p.2 4x3 | 3,0 | 1x1 | got | 1x2",
            "cell | 表1 p.2 4x3 | 3,1 | 4 | got | null");
    assertThat(evaluation.figures())
        .containsEntry("tables.cells", new Figure.Share(8, 10))
        .containsEntry("tables.spans", new Figure.Share(1, 3))
        .containsEntry("tables.whole", new Figure.Share(0, 1));
  }

  @Test
  void countsTextWhereNoCellBeginsAsAWrongCell() throws IOException {
    Evaluation evaluation =
        score(
            table(
                List.of(
                    List.of(cell("指标"), cell("产量", 1, 2)),
                    List.of(cell("标"), cell("粮食"), cell("油料"))),
                List.of(
                    List.of(cell("全区合计"), cell("12345678"), cell("3")),
                    List.of(cell("云汀镇"), cell("4"), cell("")))));

    assertThat(evaluation.misses())
        .contains("cell extra | 表1 p.2 4x3 | 1,0 | 标", "span | 表1 p.2 4x3 | 0,0 | 2x1 | got | 1x1");
    assertThat(evaluation.figures()).containsEntry("tables.cells", new Figure.Share(10, 11));
  }

  @Test
  void countsEveryCellOfATableThatIsNotThereAsMissed() throws IOException {
    Evaluation evaluation = score(List.of());

    assertThat(evaluation.figures())
        .containsEntry("tables", new Figure.Share(0, 1))
        .containsEntry("tables.rows", new Figure.Share(0, 1))
        .containsEntry("tables.cells", new Figure.Share(0, 10))
        .containsEntry("tables.spans", new Figure.Share(0, 2));
  }

  @Test
  void judgesNoRowsThatTheGoldLeavesOut() throws IOException {
    List<Table> found =
        List.of(
            new Table(
                "t1",
                null,
                List.of(2),
                List.of("项目"),
                List.of(List.of(cell("项目"))),
                List.of(List.of(cell("一")), List.of(cell("二"))),
                null));
    Evaluation evaluation =
        TableScore.score(
            report(found),
            read(
                """
                {"document": "a", "tables": [
                  {"pages": [2], "rows": 3, "columns": 1, "headerRows": 1, "grid": [["项目"], ["一"]]}]}
                """));

    assertThat(evaluation.misses()).isEmpty();
    assertThat(evaluation.figures()).containsEntry("tables.rows", new Figure.Share(1, 1));
  }

  @Test
  void refusesAGridThatItsCellsDoNotCover() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    {"document": "a", "tables": [
                      {"pages": [2], "columns": 2, "grid": [["甲", "<"], ["^", "乙"]]}]}
                    """))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("tables.json, table 1");
    assertThatThrownBy(
            () ->
                read(
                    """
                    {"document": "a", "tables": [{"pages": [2], "columns": 2, "grid": [["甲"]]}]}
                    """))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a row has 1 entries, not 2");
  }

  private Evaluation score(List<Table> tables) throws IOException {
    return TableScore.score(report(tables), read(GOLD));
  }

  private TableGold read(String json) throws IOException {
    return TableGoldFile.read(Files.writeString(folder.resolve("tables.json"), json));
  }

  private static List<Table> table(List<List<Cell>> headerRows, List<List<Cell>> rows) {
    return List.of(
        new Table("t1", null, List.of(2), List.of("指标", "粮食", "油料"), headerRows, rows, null));
  }

  private static Report report(List<Table> tables) {
    return new Report(
        Report.SCHEMA_VERSION,
        "0123456789abcdef",
        SampleReport.full().source(),
        "",
        Genre.OTHER,
        null,
        null,
        null,
        null,
        null,
        "",
        List.of(),
        tables,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        SampleReport.full().comparisons(),
        List.of());
  }

  private static Cell cell(String text) {
    return cell(text, 1, 1);
  }

  private static Cell cell(String text, int rowSpan, int columnSpan) {
    return new Cell(text, rowSpan, columnSpan, null);
  }
}
