package org.gongbao.extract.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.BodyLists.Bracket;
import org.gongbao.lexicon.ResponsibilityCues;
import org.gongbao.lexicon.ResponsibilityCues.Label;
import org.gongbao.lexicon.ResponsibilityCues.Part;
import org.gongbao.model.AgencyRole;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a document lists responsible bodies: the columns of its tables that are headed so,
 * what stands behind a label (责任单位：…) up to the next label, the bracket's or the sentence's end,
 * and brackets that hold bodies alone, where several paragraphs end with such.
 */
final class ResponsibleSpans {
  private static final String ENDS = "）)】］]。；;\n";

  private static final int FEWEST_BRACKETS = 3;

  private final ResponsibilityCues cues;
  private final BodyLists bodies;

  ResponsibleSpans(ResponsibilityCues cues, BodyLists bodies) {
    this.cues = cues;
    this.bodies = bodies;
  }

  /** The spans in order; they don't overlap. */
  List<ResponsibleSpan> in(Document document) {
    String text = document.text().text();
    List<ResponsibleSpan> spans = new ArrayList<>();
    for (Grid grid : document.grids()) {
      addColumns(spans, grid, text);
    }
    for (Passage passage : document.passages()) {
      addLabelled(spans, passage, text);
    }
    addBrackets(spans, document);
    spans.sort(Comparator.comparingInt(ResponsibleSpan::begin));
    return spans;
  }

  private void addBrackets(List<ResponsibleSpan> spans, Document document) {
    List<ResponsibleSpan> found = new ArrayList<>();
    for (Passage passage : document.passages()) {
      boolean prose = passage.kind() == PassageKind.BODY || passage.kind() == PassageKind.HEADING;
      Bracket bracket =
          prose
              ? bodies.bracketEnding(document.text().text(), passage.begin(), passage.end())
              : null;
      if (bracket != null
          && spans.stream()
              .noneMatch(each -> each.begin() < bracket.end() && bracket.begin() < each.end())) {
        found.add(new ResponsibleSpan(bracket.begin(), bracket.end(), AgencyRole.LEAD));
      }
    }
    if (found.size() >= FEWEST_BRACKETS) {
      spans.addAll(found);
    }
  }

  private void addColumns(List<ResponsibleSpan> spans, Grid grid, String text) {
    TreeMap<Integer, Part> parts = new TreeMap<>();
    int headings = Math.max(1, grid.headerRows());
    for (GridCell cell : grid.cells()) {
      Part part =
          cell.row() < headings
              ? cues.inHeading(withoutBlanks(text.substring(cell.begin(), cell.end())))
              : null;
      for (int column = cell.column();
          part != null && column < cell.column() + cell.columnSpan();
          column++) {
        parts.put(column, part);
      }
    }
    boolean led = parts.containsValue(Part.LEAD);
    for (GridCell cell : grid.cells()) {
      Part part = parts.get(cell.column());
      if (part != null && cell.row() >= headings && !hasLabel(text, cell)) {
        spans.add(new ResponsibleSpan(cell.begin(), cell.end(), role(part, led)));
      }
    }
  }

  private boolean hasLabel(String text, GridCell cell) {
    for (int at = cell.begin(); at < cell.end(); at++) {
      if (isColon(text.charAt(at)) && cues.labelEndingAt(text, at) != null) {
        return true;
      }
    }
    return false;
  }

  private void addLabelled(List<ResponsibleSpan> spans, Passage passage, String text) {
    int first = spans.size();
    List<Part> parts = new ArrayList<>();
    int at = passage.begin();
    while (at < passage.end()) {
      Label label = isColon(text.charAt(at)) ? cues.labelEndingAt(text, at) : null;
      if (label == null) {
        at++;
        continue;
      }
      int end = endOfList(text, at + 1, passage.end());
      spans.add(new ResponsibleSpan(at + 1, end, AgencyRole.PARTNER));
      parts.add(label.part());
      at = end;
    }
    boolean led = parts.contains(Part.LEAD);
    for (int i = 0; i < parts.size(); i++) {
      ResponsibleSpan span = spans.get(first + i);
      AgencyRole role = role(parts.get(i), led);
      spans.set(first + i, new ResponsibleSpan(span.begin(), span.end(), role));
    }
  }

  private int endOfList(String text, int begin, int limit) {
    int depth = 0;
    for (int at = begin; at < limit; at++) {
      char letter = text.charAt(at);
      if (letter == '（' || letter == '(') {
        depth++;
      } else if ((letter == '）' || letter == ')') && depth > 0) {
        depth--;
      } else if (ENDS.indexOf(letter) >= 0) {
        return at;
      } else if (isColon(letter)) {
        Label next = cues.labelEndingAt(text, at);
        if (next != null && next.begin() > begin) {
          return next.begin();
        }
      }
    }
    return limit;
  }

  private static AgencyRole role(Part part, boolean led) {
    return switch (part) {
      case LEAD -> AgencyRole.LEAD;
      case RESPONSIBLE -> led ? AgencyRole.PARTNER : AgencyRole.LEAD;
      case PARTNER -> AgencyRole.PARTNER;
    };
  }

  /** The role of a part where nobody else leads. */
  static AgencyRole alone(Part part) {
    return role(part, false);
  }

  private static boolean isColon(char letter) {
    return letter == '：' || letter == ':';
  }

  private static String withoutBlanks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '　') {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** The span that holds an offset; null for none. */
  static @Nullable ResponsibleSpan at(List<ResponsibleSpan> spans, int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < spans.size() && spans.get(low).begin() <= offset ? spans.get(low) : null;
  }
}
