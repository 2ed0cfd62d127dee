package org.gongbao.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the words that give one unit to all cells of a table: 单位：万元, （万元）, 以万元为单位. */
final class UnitLines {
  private static final int LINE_LENGTH = 60;
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:^|[\\s(（;；，|｜])((?:金额|计量|计算|数据)?单位\\s*[:：]\\s*[^\\s)）;；]{1,14}(?:[ ,，、/][^\\s)）]{1,6}){0,3})");

  /** The other ways of saying it, which name a sum of money or the word 单位 with its verb. */
  private static final List<Pattern> OTHERS =
      List.of(
          Pattern.compile("(?:^|[\\s(（])(金额\\s*[:：]\\s*(?:人民币)?[十百千万亿]{0,2}元)(?=$|[\\s)）])"),
          Pattern.compile("((?:金额|计量|计算|数据)?单位(?:均|都)?[为是][^\\s，。；)）]{1,8})"),
          Pattern.compile("(以[^\\s，。；以]{1,6}为(?:金额|计量|计算)?单位)"),
          Pattern.compile("([(（](?:人民币)?[十百千万亿]{0,2}元[)）])$"));

  private static final Pattern NOTE = Pattern.compile("^\\s*(?:注|说明|备注)\\s*[:：]");

  private UnitLines() {}

  /** The words of a text that give a unit, without blanks of typesetting; null for none. */
  static @Nullable String in(String text) {
    Matcher matcher = matcher(text);
    return matcher == null ? null : HeadingText.withoutTypesettingBlanks(matcher.group(1));
  }

  /** The words before those that give the unit; null for none. */
  static @Nullable String before(String text) {
    Matcher matcher = matcher(text);
    return matcher != null && matcher.start(1) > 1 ? text.substring(0, matcher.start()) : null;
  }

  /** Whether a text is a line that gives a unit, and no sentence. */
  static boolean is(String text) {
    return text.length() <= LINE_LENGTH && Sentences.firstStop(text, 0) < 0 && in(text) != null;
  }

  /** Whether a line is a note below a table: 注：金额单位为万元. */
  static boolean isNote(String text) {
    return NOTE.matcher(text).find();
  }

  private static @Nullable Matcher matcher(String text) {
    Matcher labelled = LABELLED.matcher(text);
    if (labelled.find()) {
      return labelled;
    }
    for (Pattern other : OTHERS) {
      Matcher matcher = other.matcher(text);
      if (matcher.find()) {
        return matcher;
      }
    }
    return null;
  }
}
