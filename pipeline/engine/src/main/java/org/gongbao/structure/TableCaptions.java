package org.gongbao.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.structure.LineCues.Cue;
import org.gongbao.structure.Part.Prose;
import org.gongbao.structure.Part.Tabular;
import org.jspecify.annotations.Nullable;

/** Finds the lines above tables that name them, and those that give their unit. */
final class TableCaptions {
  private static final Pattern NUMBERED =
      Pattern.compile("(附?[表]\\s?[\\d一二三四五六七八九十]{1,3}(?:[-－—.]\\d{1,2})?)[:：.、\\s\\u3000]*(.*)");
  private static final int LINES_ABOVE = 4;
  private static final int TITLE_LENGTH = 50;
  private final TitleWords titles;
  private final Numbering numbering;
  private final LineCues cues;

  TableCaptions(TitleWords titles, Numbering numbering, LineCues cues) {
    this.titles = titles;
    this.numbering = numbering;
    this.cues = cues;
  }

  /**
   * What the lines about a table say.
   *
   * @param title the table's name; null for none
   * @param unitLine the words that give a unit for all its cells; null for none
   * @param lines the parts that say it, and that therefore are no headings
   */
  record Caption(@Nullable String title, @Nullable String unitLine, Set<Integer> lines) {

    /** That of a table above which nothing stands. */
    static final Caption NONE = new Caption(null, null, Set.of());

    /** Copies the set. */
    Caption {
      lines = Set.copyOf(lines);
    }
  }

  /** The caption of each table, by the index of its part. */
  Map<Integer, Caption> of(List<Part> parts) {
    Map<Integer, Caption> captions = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Tabular) {
        Caption above = above(parts, i);
        captions.put(i, above.unitLine() == null ? withUnitBelow(above, parts, i) : above);
      }
    }
    return captions;
  }

  /** Whether a line says nothing but the unit of a table, or who drew it up. */
  boolean isUnitLine(String text) {
    return UnitLines.is(text) || cues.is(Cue.FORM_FIELD, text);
  }

  private Caption above(List<Part> parts, int table) {
    String unit = null;
    Set<Integer> lines = new HashSet<>();
    for (int i = table - 1; i >= Math.max(0, table - LINES_ABOVE); i--) {
      if (!(parts.get(i) instanceof Prose line)) {
        break;
      }
      String text = line.text();
      if (isUnitLine(text)) {
        unit = unit == null ? UnitLines.in(text) : unit;
        lines.add(i);
        String before = UnitLines.before(text);
        if (before != null && titles.endTableTitle(before)) {
          return new Caption(clean(before), unit, lines);
        }
        continue;
      }
      if (isTitle(line)) {
        if (numbering.at(text) == null) {
          lines.add(i);
        }
        return new Caption(clean(text), unit, lines);
      }
      if (i == table - 1) {
        unit = UnitLines.in(text);
      }
      break;
    }
    return new Caption(null, unit, lines);
  }

  /** The caption with the unit that a line right below the table gives, as one or in a note. */
  private static Caption withUnitBelow(Caption above, List<Part> parts, int table) {
    int below = table + 1;
    if (below >= parts.size() || !(parts.get(below) instanceof Prose line)) {
      return above;
    }
    String text = line.text();
    boolean ofThisTable = UnitLines.isNote(text) || !isTableNear(parts, below + 1);
    return ofThisTable && (UnitLines.isNote(text) || UnitLines.is(text))
        ? new Caption(above.title(), UnitLines.in(text), above.lines())
        : above;
  }

  private static boolean isTableNear(List<Part> parts, int from) {
    for (int i = from; i < Math.min(parts.size(), from + LINES_ABOVE); i++) {
      if (parts.get(i) instanceof Tabular) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitle(Prose line) {
    String text = line.text();
    if (text.length() > TITLE_LENGTH || Sentences.isFinished(text)) {
      return false;
    }
    SectionNumber number = numbering.at(text);
    if (number != null) {
      return titles.endTableTitle(text) && text.endsWith("表");
    }
    return !Sentences.hasClauses(text)
        && (line.style().centred()
            || titles.endTableTitle(text)
            || NUMBERED.matcher(text).matches());
  }

  /** A table's name on one line; a blank parts its number from its words. */
  private String clean(String text) {
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches() && !numbered.group(2).isEmpty()) {
      return HeadingText.title(numbered.group(1)) + " " + HeadingText.title(numbered.group(2));
    }
    SectionNumber number = numbering.at(text);
    return HeadingText.title(number == null ? text : text.substring(number.end()));
  }
}
