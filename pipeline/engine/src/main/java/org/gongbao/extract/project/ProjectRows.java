package org.gongbao.extract.project;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.project.ItemLabels.Label;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** Reads the rows of project tables: one number, one project, however many rows it goes over. */
final class ProjectRows {
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,3})\\s*[.．、](?!\\d)\\s*");
  private final String text;
  private final ItemLabels labels;
  private final Cues cues;

  ProjectRows(String text, Cues cues) {
    this.text = text;
    this.cues = cues;
    labels = new ItemLabels(text, cues);
  }

  /** Adds the projects of a table to those found, or what it tells to those it tells of again. */
  void read(ProjectTable table, Map<Integer, Draft> drafts) {
    int first = Math.max(1, table.grid().headerRows());
    Draft current = null;
    int nameRow = -1;
    int ordinalRow = -1;
    boolean named = table.columns().containsValue(ProjectColumn.NAME);
    for (int row = first; row < table.grid().rows(); row++) {
      GridCell name = table.cell(row, ProjectColumn.NAME);
      GridCell title = name != null ? name : table.cell(row, ProjectColumn.GOAL);
      if (title == null || title.columnSpan() > table.grid().columns() / 2 + 1) {
        continue;
      }
      if (isSum(title)) {
        continue;
      }
      GridCell number = table.cell(row, ProjectColumn.ORDINAL);
      Integer ordinal = ordinal(number);
      Matcher own = NUMBERED.matcher(text).region(title.begin(), title.end());
      boolean numbered = number == null && own.lookingAt() && own.end() < title.end();
      if (numbered) {
        ordinal = Integer.valueOf(own.group(1));
      }
      // Goals under one number, set over their rows or before the first alone, are one project's.
      boolean counted = ordinal == null ? ordinalRow < 0 : isFirstRow(number, ordinalRow);
      boolean below = number != null && ordinal != null && isGoalBelow(table, number, title, row);
      boolean continued =
          title.begin() == title.end() || title.row() == nameRow || below || !named && !counted;
      if (current == null || !continued) {
        int due = ordinal != null ? ordinal : drafts.size() + 1;
        current = drafts.get(due);
        if (current == null || current.hasResultFrom(table.index())) {
          due = drafts.containsKey(due) ? drafts.size() + 1 : due;
          current = new Draft(due, "");
          drafts.put(due, current);
        }
        current.title(text, title, numbered ? own.end() : title.begin(), table);
        nameRow = title.row();
        ordinalRow = number != null && ordinal != null ? number.row() : ordinalRow;
      } else if (below && named) {
        Draft.add(title, current.goals);
      }
      current.add(table, row);
      addTold(current, table.cell(row, ProjectColumn.RESULT));
      current.plan = Draft.extended(current.plan, table.cell(row, ProjectColumn.PLAN));
    }
  }

  /** Whether a row adds up the others: 合计. */
  private boolean isSum(GridCell title) {
    String words = FoldedText.of(text, title.begin(), title.end()).text();
    Phrases.Match<Cue> sum = cues.of(Cue.SUM_ROW).startingAt(words, 0);
    return sum != null && sum.length() == words.length();
  }

  private static boolean isFirstRow(@Nullable GridCell number, int ordinalRow) {
    return number == null || number.row() != ordinalRow;
  }

  /**
   * Whether a title stands under a number that stands for several rows. A number that counts fields
   * has their names beside it over the same rows: then each title is a project.
   */
  private static boolean isGoalBelow(ProjectTable table, GridCell number, GridCell title, int row) {
    boolean fields =
        table.grid().cells().stream()
            .anyMatch(
                cell ->
                    cell.row() == number.row()
                        && cell.rowSpan() == number.rowSpan()
                        && cell.column() > number.column()
                        && cell.column() < title.column());
    return number.rowSpan() > 1 && number.row() < row && !fields;
  }

  /** Adds what a cell tells; labels in it (进展情况：… 下一步打算：…) say what is done and what is to come. */
  private void addTold(Draft draft, @Nullable GridCell cell) {
    List<Label> found = cell == null ? List.of() : labels.in(cell.begin(), cell.end());
    if (cell == null || found.isEmpty() || found.get(0).begin() > cell.begin()) {
      Draft.add(cell, draft.results);
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      int end = i + 1 < found.size() ? found.get(i + 1).begin() : cell.end();
      int begin = found.get(i).end();
      while (begin < end && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      Span said = new Span(begin, end);
      if (said.isEmpty()) {
        continue;
      }
      if (found.get(i).column() == ProjectColumn.PLAN) {
        draft.plan = draft.plan == null ? said : draft.plan;
      } else if (found.get(i).column() == ProjectColumn.RESULT) {
        draft.results.add(said);
      }
    }
  }

  private @Nullable Integer ordinal(@Nullable GridCell cell) {
    if (cell == null) {
      return null;
    }
    String digits = FoldedText.of(text, cell.begin(), cell.end()).text().replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 3 ? null : (Integer) Integer.parseInt(digits);
  }
}
