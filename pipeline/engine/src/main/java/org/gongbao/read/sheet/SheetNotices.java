package org.gongbao.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;

/** What of a workbook is not in the text, sheet by sheet. */
final class SheetNotices {
  private final List<String> hiddenSheets = new ArrayList<>();
  private final Map<String, Integer> hiddenCells = new TreeMap<>();
  private final Map<String, Integer> uncomputed = new TreeMap<>();
  private final Map<String, Integer> errors = new TreeMap<>();
  private final List<String> damaged = new ArrayList<>();
  private boolean cut;

  void hiddenSheet(String sheet) {
    hiddenSheets.add(sheet);
  }

  void hiddenCells(String sheet, int cells) {
    hiddenCells.merge(sheet, cells, Integer::sum);
  }

  /** A cell holds a formula, and the file does not hold its result. */
  void uncomputed(String sheet) {
    uncomputed.merge(sheet, 1, Integer::sum);
  }

  /** A cell shows an error instead of a value. */
  void error(String sheet) {
    errors.merge(sheet, 1, Integer::sum);
  }

  /** A sheet could not be read, or not to its end. */
  void damaged(String sheet) {
    damaged.add(sheet);
  }

  /** More cells than are kept. */
  void cut() {
    cut = true;
  }

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (!damaged.isEmpty()) {
      notices.add(
          new Notice(
              "SHEET_DAMAGED",
              Severity.ERROR,
              "Damage in " + String.join(", ", damaged) + ": what follows it there is missing.",
              null));
    }
    if (cut) {
      notices.add(
          new Notice(
              "SHEET_CELLS_DROPPED",
              Severity.ERROR,
              "More cells than a report has: those behind the first "
                  + SheetCells.MOST
                  + " are missing; split the workbook.",
              null));
    }
    if (!uncomputed.isEmpty()) {
      notices.add(
          new Notice(
              "FORMULA_WITHOUT_VALUE",
              Severity.WARNING,
              "Formulas without a stored result in "
                  + counts(uncomputed)
                  + ": they are empty here; open the file in Excel or WPS and save it again.",
              null));
    }
    if (!errors.isEmpty()) {
      notices.add(
          new Notice(
              "CELL_WITH_ERROR",
              Severity.WARNING,
              "Cells that show an error (#DIV/0!, #REF! …) in "
                  + counts(errors)
                  + ": they are empty here.",
              null));
    }
    if (!hiddenSheets.isEmpty()) {
      notices.add(
          new Notice(
              "HIDDEN_SHEET",
              Severity.INFO,
              "Hidden sheets left out: " + String.join(", ", hiddenSheets) + ".",
              null));
    }
    if (!hiddenCells.isEmpty()) {
      notices.add(
          new Notice(
              "HIDDEN_CELLS",
              Severity.INFO,
              "Cells in hidden rows or columns left out of " + counts(hiddenCells) + ".",
              null));
    }
    return notices;
  }

  private static String counts(Map<String, Integer> counts) {
    return String.join(
        ", ",
        counts.entrySet().stream()
            .map(count -> count.getKey() + " (" + count.getValue() + ")")
            .toList());
  }
}
