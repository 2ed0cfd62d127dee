package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Span;

/**
 * The projects of a table whose cells a copy ran together, a row a line, below a line of nothing
 * but headings (序号任务名称牵头单位完成情况). The first sentence behind a row's number names the project, the
 * bodies behind it lead, and the rest reports or promises, as the headings say.
 */
final class RunTogetherRows {
  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_BODY = 16;
  private static final int SHORTEST_BODY = 3;
  private static final Pattern ROW =
      Pattern.compile("\\p{IsHan}{0,16}?(\\d{1,3})(?=[\\p{IsHan}“])");

  /** Where a task is from, in a column of its own: 政府工作报告第15项. */
  private static final Pattern SOURCE = Pattern.compile("\\p{IsHan}{2,20}?第\\d{1,3}[项条]");

  private final Document document;
  private final String text;
  private final Cues cues;
  private final BodyLists bodies;

  RunTogetherRows(Document document, Cues cues, BodyLists bodies) {
    this.document = document;
    this.cues = cues;
    this.bodies = bodies;
    text = document.text().text();
  }

  /** The projects in order; none where no line is headings alone with rows below it. */
  List<Draft> find() {
    List<Passage> passages = document.passages();
    for (int i = 0; i < passages.size(); i++) {
      List<ProjectColumn> columns = columns(words(passages.get(i)));
      if (columns.contains(ProjectColumn.ORDINAL) && columns.contains(ProjectColumn.NAME)) {
        List<Draft> drafts = rowsBehind(i, columns);
        if (drafts.size() >= FEWEST_ROWS) {
          return drafts;
        }
      }
    }
    return List.of();
  }

  /** What the headings that a line is made of say; empty where it is made of anything else. */
  private List<ProjectColumn> columns(String line) {
    List<ProjectColumn> columns = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      ProjectColumn column = null;
      int end = Math.min(line.length(), at + LONGEST_HEADING);
      while (end > at && column == null) {
        column = ProjectColumn.whole(line.substring(at, end), cues);
        end -= column == null ? 1 : 0;
      }
      if (column == null) {
        return List.of();
      }
      columns.add(column);
      at = end;
    }
    return columns.size() < FEWEST_COLUMNS ? List.of() : columns;
  }

  private List<Draft> rowsBehind(int index, List<ProjectColumn> columns) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = index + 1; i < document.passages().size(); i++) {
      Passage passage = document.passages().get(i);
      Matcher row = ROW.matcher(text).region(passage.begin(), passage.end());
      boolean prose = passage.kind() == PassageKind.BODY || passage.kind() == PassageKind.HEADING;
      if (!prose || !row.lookingAt()) {
        break;
      }
      int number = Integer.parseInt(row.group(1));
      if (!drafts.isEmpty() && number != drafts.get(drafts.size() - 1).ordinal + 1) {
        break;
      }
      drafts.add(draft(number, new Span(row.end(), passage.end()), columns));
    }
    return drafts;
  }

  private Draft draft(int ordinal, Span cells, List<ProjectColumn> columns) {
    Matcher source = SOURCE.matcher(text).region(cells.begin(), cells.end());
    boolean apart = columns.contains(ProjectColumn.OTHER) && source.lookingAt();
    int begin = apart ? source.end() : cells.begin();
    int stop = text.indexOf('。', begin);
    int end = stop < 0 || stop >= cells.end() ? cells.end() : stop;
    Draft draft = new Draft(ordinal, FoldedText.of(text, begin, end).text());
    draft.places.add(new Span(begin, cells.end()));
    int behind = Math.min(end + 1, cells.end());
    if (columns.contains(ProjectColumn.LEAD)) {
      int leads = endOfBody(behind, cells.end());
      if (leads > behind) {
        draft.leads.add(new Span(behind, leads));
        behind = leads;
      }
    }
    Span rest = new Span(behind, cells.end());
    boolean reports = columns.contains(ProjectColumn.RESULT) && !rest.isEmpty();
    draft.goals.add(new Span(begin, Math.min(end + 1, cells.end())));
    if (reports) {
      draft.results.add(rest);
    }
    return draft;
  }

  /** The end of the body whose name begins at an offset; the offset itself for none. */
  private int endOfBody(int begin, int limit) {
    for (int end = begin + SHORTEST_BODY; end <= Math.min(limit, begin + LONGEST_BODY); end++) {
      if (bodies.isList(text.substring(begin, end))) {
        return end;
      }
    }
    return begin;
  }

  private String words(Passage passage) {
    return passage.kind() == PassageKind.CELL
        ? ""
        : FoldedText.of(text, passage.begin(), passage.end()).text();
  }
}
