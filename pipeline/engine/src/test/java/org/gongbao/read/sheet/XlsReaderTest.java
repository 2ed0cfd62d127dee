package org.gongbao.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongbao.model.Notice;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.DocumentReader;
import org.gongbao.read.Flow;
import org.gongbao.read.ReadingProblem;
import org.junit.jupiter.api.Test;

class XlsReaderTest {

  @Test
  void readsAWorkbookAsItIsShown() throws IOException, UnreadableInput {
    Reading reading = read(workbook());
    Flow flow = new Flow(reading);

    assertThat(reading.mediaType()).isEqualTo("application/vnd.ms-excel");
    assertThat(flow.texts()).containsExactly("收入表", "单位：万元");
    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly("0,0:项目", "0,1[1x2]:金额", "1,0:税收", "1,1:12.50", "1,2:5%");
    assertThat(reading.notices())
        .extracting(Notice::code)
        .containsExactly("HIDDEN_SHEET", "HIDDEN_CELLS");
  }

  @Test
  void refusesAWorkbookUnderAPassword() throws IOException {
    byte[] bytes;
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      bytes = workbook();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("test.xls", "encrypted", "password");
  }

  @Test
  void refusesACutWorkbook() throws IOException {
    byte[] bytes = workbook();

    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length / 2)))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("test.xls", "Download or export it again");
  }

  @Property(tries = 100)
  void neverFailsOtherwiseThanByRefusing(
      @ForAll @IntRange(min = 512, max = 100_000) int place, @ForAll byte value)
      throws IOException {
    byte[] bytes = workbook();
    bytes[place % bytes.length] = value;
    try {
      assertThat(new XlsReader().read(bytes, "test.xls").notices()).hasSizeLessThan(6);
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageStartingWith("test.xls: ");
    }
  }

  private static Reading read(byte[] bytes) throws UnreadableInput {
    return DocumentReader.withPdf(
            (content, name) -> {
              throw ReadingProblem.UNSUPPORTED.in(name);
            })
        .read(bytes, "test.xls");
  }

  private static byte[] workbook() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("Sheet1");
      row(sheet, 0, "收入表");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
      row(sheet, 1, "", "", "单位：万元");
      row(sheet, 2, "项目", "金额");
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
      HSSFRow values = row(sheet, 3, "税收");
      CellStyle two = workbook.createCellStyle();
      two.setDataFormat((short) 2);
      values.createCell(1).setCellValue(12.5);
      values.getCell(1).setCellStyle(two);
      CellStyle percent = workbook.createCellStyle();
      percent.setDataFormat((short) 9);
      values.createCell(2).setCellFormula("0.1/2");
      values.getCell(2).setCellValue(0.05);
      values.getCell(2).setCellStyle(percent);
      row(sheet, 4, "底数", "1", "2").setZeroHeight(true);
      row(workbook.createSheet("底稿"), 0, "内部");
      workbook.setSheetHidden(1, true);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static HSSFRow row(HSSFSheet sheet, int number, String... texts) {
    HSSFRow row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
    return row;
  }
}
