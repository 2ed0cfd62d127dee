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

/** Finds the lines above tables that name them and that give their unit. */
final class TableCaptions {
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:^|[\\s(（;；，])((?:金额|计量|计算|数据)?单位\\s*[:：]\\s*[^\\s)）;；]{1,14}(?:[ ,，、/][^\\s)）]{1,6}){0,3})");
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
   * What the lines above a table say.
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
        captions.put(i, above(parts, i));
      }
    }
    return captions;
  }

  /** Whether a line says nothing but the unit of a table, or who drew it up. */
  boolean isUnitLine(String text) {
    return (unit(text) != null && text.length() <= 60 && Sentences.firstStop(text, 0) < 0)
        || cues.is(Cue.FORM_FIELD, text);
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
        unit = unit == null ? unit(text) : unit;
        lines.add(i);
        String before = beforeUnit(text);
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
      break;
    }
    return new Caption(null, unit, lines);
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

  private static @Nullable String unit(String text) {
    Matcher matcher = UNIT.matcher(text);
    return matcher.find() ? HeadingText.withoutTypesettingBlanks(matcher.group(1)) : null;
  }

  private static @Nullable String beforeUnit(String text) {
    Matcher matcher = UNIT.matcher(text);
    return matcher.find() && matcher.start(1) > 1 ? text.substring(0, matcher.start()) : null;
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
