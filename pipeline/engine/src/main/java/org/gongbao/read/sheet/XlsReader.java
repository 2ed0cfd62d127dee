package org.gongbao.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Reading;
import org.gongbao.read.FileFormat;
import org.gongbao.read.FormatReader;
import org.gongbao.read.ReadingProblem;

/** Reads XLS workbooks (Excel 97 to 2003, WPS ET) as {@link XlsxReader} reads XLSX. */
public final class XlsReader implements FormatReader {

  @Override
  public Reading read(byte[] bytes, String name) throws UnreadableInput {
    SheetNotices notices = new SheetNotices();
    List<Block> blocks = new ArrayList<>();
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      SheetCells cells = new SheetCells(notices);
      ShownNumber numbers =
          new ShownNumber(workbook.getInternalWorkbook().isUsing1904DateWindowing());
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
          notices.hiddenSheet(workbook.getSheetName(i));
        } else {
          Sheet sheet = new Sheet(workbook.getSheetName(i));
          read(workbook.getSheetAt(i), sheet, cells, numbers, notices);
          if (sheet.hidden() > 0) {
            notices.hiddenCells(sheet.name(), sheet.hidden());
          }
          blocks.addAll(SheetBlocks.of(sheet));
        }
      }
    } catch (EncryptedDocumentException e) {
      throw ReadingProblem.ENCRYPTED.in(name);
    } catch (OldExcelFormatException e) {
      throw ReadingProblem.UNSUPPORTED.in(name, "Excel 95 or older");
    } catch (IOException | RuntimeException e) {
      // POI throws what it likes where a record is damaged.
      throw ReadingProblem.DAMAGED.in(name, "no whole Excel workbook", e);
    }
    if (blocks.isEmpty()) {
      throw ReadingProblem.NO_TEXT.in(name);
    }
    return new Reading(FileFormat.XLS.mediaType(), new Reading.Flowing(blocks), notices.notices());
  }

  /** By how many levels a cell's format sets it in. */
  private static int indent(Cell cell) {
    CellStyle style = cell.getCellStyle();
    return style.getAlignment() == HorizontalAlignment.RIGHT ? 0 : style.getIndention();
  }

  private static void read(
      HSSFSheet from, Sheet sheet, SheetCells cells, ShownNumber numbers, SheetNotices notices) {
    for (Row row : from) {
      if (row.getZeroHeight()) {
        sheet.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        int column = cell.getColumnIndex();
        if (from.isColumnHidden(column)) {
          sheet.hideColumns(column, column);
        }
        String shown = shown((HSSFCell) cell, sheet, numbers, notices);
        if (!cells.add(sheet, row.getRowNum(), column, shown, indent(cell))) {
          return;
        }
      }
    }
    for (CellRangeAddress merge : from.getMergedRegions()) {
      sheet.merge(
          merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn());
    }
  }

  private static String shown(
      HSSFCell cell, Sheet sheet, ShownNumber numbers, SheetNotices notices) {
    CellType type = cell.getCellType();
    if (type == CellType.FORMULA) {
      type = cell.getCachedFormulaResultType();
    }
    return switch (type) {
      case NUMERIC ->
          numbers.write(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString());
      case STRING -> cell.getRichStringCellValue().getString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> {
        notices.error(sheet.name());
        yield "";
      }
      case _NONE, BLANK, FORMULA -> "";
    };
  }
}
