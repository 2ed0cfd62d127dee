package org.gongbao.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongbao.read.sheet.XlsxFile.row;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongbao.model.Notice;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest {

  @Test
  void readsATableWithItsTitleUnitAndNotes() throws UnreadableInput {
    Flow flow =
        flow(
            new XlsxFile()
                .sheet(
                    "Sheet1",
                    row(1, "2024年一般公共预算收入表")
                        + row(2, "编制单位：澄浦区财政局", "-", "单位：万元")
                        + row(3, "项目", "预算数", "决算数")
                        + row(4, "税收收入", "100", "120")
                        + row(5, "合计", "100", "120")
                        + row(6, "注：本表数据为快报数。")));

    assertThat(flow.texts())
        .containsExactly("2024年一般公共预算收入表", "编制单位：澄浦区财政局", "单位：万元", "注：本表数据为快报数。");
    assertThat(flow.paragraphs().get(0).style().centred()).isTrue();
    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly(
            "0,0:项目",
            "0,1:预算数",
            "0,2:决算数",
            "1,0:税收收入",
            "1,1:100",
            "1,2:120",
            "2,0:合计",
            "2,1:100",
            "2,2:120");
  }

  @Test
  void spansMergedCells() throws UnreadableInput {
    Flow flow =
        flow(
            new XlsxFile()
                .sheet(
                    "收支",
                    "",
                    "<sheetData>"
                        + row(1, "收支表")
                        + row(2, "科目", "本年", "-")
                        + row(3, "-", "预算数", "决算数")
                        + row(4, "教育支出", "-", "9")
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/>"
                        + "<mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:C2\"/></mergeCells>"));

    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly(
            "0,0[2x1]:科目", "0,1[1x2]:本年", "1,1:预算数", "1,2:决算数", "2,0:教育支出", "2,1:", "2,2:9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.00|12.5|12.50",
        "10|0.0525|5.25%",
        "9|0.05|5%",
        "#,##0.00|1234567.891|1,234,567.89",
        "0|0.30000000000000004|0.3",
        "0|12345678901|12345678901",
        "0|1E-7|0.0000001",
        "14|45352|2024/3/1",
        "31|45352|2024年3月1日",
        "yyyy\"年\"m\"月\"|45352|2024年3月",
        "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ |-1200|-1,200",
        "0.0\"万元\"|3.25|3.3万元",
        "0!.0,\"万\"|123456|12.3万",
        "0;0;;|0|0"
      })
  void showsNumbersAsTheirCellsDo(String format, String value, String shown)
      throws UnreadableInput {
    Flow flow =
        flow(
            new XlsxFile()
                .formats(format)
                .sheet(
                    "Sheet1",
                    row(1, "指标", "数值")
                        + "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>7</v></c><c r=\"B2\" s=\"0\"><v>"
                        + value
                        + "</v></c></row>"));

    assertThat(Flow.cells(flow.tables().get(0))).endsWith("1,1:" + shown);
  }

  @Test
  void readsSharedStringsWithoutTheirPronunciation() throws UnreadableInput {
    Flow flow =
        flow(
            new XlsxFile()
                .strings(
                    "<si><t>澄浦</t></si><si><r><t>普惠</t></r><r><t>托位</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>pu</t></rPh></si>")
                .sheet(
                    "Sheet1",
                    "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                        + "<row><c t=\"s\"><v>9</v></c><c><v>3</v></c></row>"
                        + row(3, "甲", "乙")));

    assertThat(Flow.cells(flow.tables().get(0))).startsWith("0,0:澄浦", "0,1:普惠托位", "1,0:", "1,1:3");
  }

  @Test
  void leavesOutWhatIsHiddenAndSaysSo() throws UnreadableInput {
    Reading reading =
        new XlsxFile()
            .sheet("底稿", "state=\"veryHidden\"", "<sheetData>" + row(1, "内部") + "</sheetData>")
            .sheet(
                "公开",
                "",
                "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
                    + row(1, "项目", "编码", "金额")
                    + row(2, "教育", "205", "10").replace("<row ", "<row hidden=\"1\" ")
                    + row(3, "卫生", "210", "20")
                    + "</sheetData>")
            .read();

    assertThat(Flow.cells(new Flow(reading).tables().get(0)))
        .containsExactly("0,0:项目", "0,1:金额", "1,0:卫生", "1,1:20");
    assertThat(reading.notices())
        .extracting(Notice::code, Notice::detail)
        .containsExactly(
            tuple("HIDDEN_SHEET", "Hidden sheets left out: 底稿."),
            tuple("HIDDEN_CELLS", "Cells in hidden rows or columns left out of 公开 (5)."));
  }

  @Test
  void takesStoredResultsOfFormulasAndTellsWhereThereAreNone() throws UnreadableInput {
    Reading reading =
        new XlsxFile()
            .sheet(
                "预算",
                row(1, "项目", "金额")
                    + "<row><c><f>A1</f><v>5</v></c><c><f>SUM(B1:B9)</f></c></row>"
                    + "<row><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c><v>6</v></c></row>")
            .read();

    assertThat(Flow.cells(new Flow(reading).tables().get(0)))
        .containsExactly("0,0:项目", "0,1:金额", "1,0:5", "1,1:", "2,0:", "2,1:6");
    assertThat(reading.notices())
        .extracting(Notice::code)
        .containsExactly("FORMULA_WITHOUT_VALUE", "CELL_WITH_ERROR");
    assertThat(reading.notices().get(0).detail()).contains("预算 (1)");
  }

  @Test
  void partsTablesAtBlankRowsAndSheetsByTheirNames() throws UnreadableInput {
    Flow flow =
        flow(
            new XlsxFile()
                .sheet(
                    "Sheet1",
                    row(1, "表1 收入")
                        + row(2, "项目", "金额")
                        + row(4, "税收", "1")
                        + row(6, "表2 支出")
                        + row(7, "项目", "金额")
                        + row(8, "教育", "2"))
                .sheet("三公经费", row(1, "项目", "金额") + row(2, "公务接待费", "3")));

    assertThat(flow.texts()).containsExactly("表1 收入", "表2 支出", "三公经费");
    assertThat(flow.tables()).hasSize(3).allMatch(table -> table.rows() == 2);
  }

  @Test
  void keepsProseAsParagraphs() throws UnreadableInput {
    Flow flow = flow(new XlsxFile().sheet("说明", row(1, "编制说明") + row(2, "本年度完成民生实事十件。")));

    assertThat(flow.texts()).containsExactly("编制说明", "本年度完成民生实事十件。");
    assertThat(flow.tables()).isEmpty();
  }

  @Test
  void refusesAWorkbookWithoutText() {
    assertThatThrownBy(() -> new XlsxFile().sheet("Sheet1", "").read())
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("test.xlsx", "no text");
  }

  @Test
  void readsTheOtherSheetsWhereOneIsDamaged() throws UnreadableInput {
    Reading reading =
        new XlsxFile()
            .sheet("坏表", "", "<sheetData><row></sheetData>")
            .sheet("好表", row(1, "项目", "金额") + row(2, "教育", "2"))
            .read();

    assertThat(new Flow(reading).tables()).hasSize(1);
    assertThat(reading.notices()).extracting(Notice::code).containsExactly("SHEET_DAMAGED");
    assertThat(reading.notices().get(0).detail()).contains("坏表");
  }

  @Test
  void letsNoEntityReachAnotherFile() {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><sst><si><t>&a;</t></si></sst>";

    assertThatThrownBy(
            () ->
                new XlsxFile()
                    .part("sharedStrings", bomb)
                    .sheet("Sheet1", row(1, "项目", "金额"))
                    .read())
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("test.xlsx", "document type");
  }

  @Test
  void isNotOverrunByOneLongTextInManyCells() throws UnreadableInput {
    String cells = "<c t=\"s\"><v>0</v></c>".repeat(500);
    Reading reading =
        new XlsxFile()
            .strings("<si><t>" + "公".repeat(1 << 20) + "</t></si>")
            .sheet("Sheet1", ("<row>" + cells + "</row>").repeat(20))
            .read();

    assertThat(reading.notices()).extracting(Notice::code).containsExactly("SHEET_CELLS_DROPPED");
  }

  @Test
  void isNotOverrunByMergesOfWholeSheets() throws UnreadableInput {
    StringBuilder merges = new StringBuilder();
    for (int i = 1; i <= 200; i++) {
      merges.append("<mergeCell ref=\"A" + i + ":XFD1048576\"/>");
    }
    Flow flow =
        flow(
            new XlsxFile()
                .sheet(
                    "Sheet1",
                    "",
                    "<sheetData>"
                        + row(1, "甲", "乙")
                        + row(1048576, "丙", "丁")
                        + "</sheetData><mergeCells>"
                        + merges
                        + "</mergeCells>"));

    assertThat(flow.tables().get(0).rows()).isEqualTo(2);
  }

  @Property(tries = 200)
  void neverFailsOtherwiseThanByRefusing(
      @ForAll @IntRange(min = 0, max = 100_000) int place, @ForAll byte value) {
    byte[] bytes =
        new XlsxFile().formats("0.00").sheet("Sheet1", row(1, "甲", "乙") + row(2, "1", "2")).bytes();
    bytes[place % bytes.length] = value;
    try {
      assertThat(new XlsxReader().read(bytes, "test.xlsx").notices()).hasSizeLessThan(5);
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageStartingWith("test.xlsx: ");
    }
  }

  private static Flow flow(XlsxFile file) throws UnreadableInput {
    Reading reading = file.read();
    assertThat(reading.notices()).isEqualTo(List.of());
    return new Flow(reading);
  }
}
