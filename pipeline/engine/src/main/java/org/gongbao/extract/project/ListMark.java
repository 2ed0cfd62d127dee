package org.gongbao.extract.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/** The ways in which a list counts its members: （1）, 1., ①, 一是, 第一，, 实事一：, 01 before a label. */
enum ListMark {
  BRACKETED("[（(]\\s*(\\d{1,2})\\s*[）)]"),
  ENCLOSED("[（(]\\s*([一二三四五六七八九十]{1,3})\\s*[）)]"),
  DOTTED("(\\d{1,3})\\s*[.．、](?!\\d)"),
  CIRCLED("([①-⑳])"),
  SPOKEN("([一二三四五六七八九十]{1,3})是"),
  COUNTED("([一二三四五六七八九十]{1,3})、"),
  ORDINAL("第([一二三四五六七八九十]{1,3})(?:[，、：:]|[件项][实大]?事?[，、：:])"),
  CALLED("[【\\[]?(?:民生)?(?:实事|项目|工程|任务)\\s?([一二三四五六七八九十]{1,3}|\\d{1,2})[】\\]：:、]"),
  BEFORE_LABEL("(\\d{1,2})\\s+(?=\\p{IsHan}{2,4}名称[：:])");

  private final Pattern pattern;

  ListMark(String pattern) {
    this.pattern = Pattern.compile("\\s*" + pattern + "\\s*");
  }

  /**
   * A mark in a text.
   *
   * @param form the way of counting
   * @param number what it counts
   * @param end offset behind it
   */
  record Mark(ListMark form, int number, int end) {}

  /** The mark that stands at an offset; null for none. Spoken ones number no paragraphs. */
  static @Nullable Mark at(String text, int offset, int end) {
    for (ListMark form : values()) {
      Matcher matcher = form.pattern.matcher(text).region(offset, end);
      if (form != SPOKEN && matcher.lookingAt() && matcher.end() < end) {
        return new Mark(form, value(matcher.group(1)), matcher.end());
      }
    }
    return null;
  }

  /** The offset behind this mark where it stands at an offset and counts a number; -1 otherwise. */
  int endAt(String text, int offset, int end, int number) {
    Matcher matcher = pattern.matcher(text).region(offset, end);
    return matcher.lookingAt() && value(matcher.group(1)) == number ? matcher.end() : -1;
  }

  /** The way of counting whose first mark stands at an offset; null for none. */
  static @Nullable ListMark firstAt(String text, int offset, int end) {
    for (ListMark mark : values()) {
      if (mark.endAt(text, offset, end, 1) >= 0) {
        return mark;
      }
    }
    return null;
  }

  private static int value(String number) {
    char first = number.charAt(0);
    if (first >= '①' && first <= '⑳') {
      return first - '①' + 1;
    }
    return Character.isDigit(first) ? Integer.parseInt(number) : ChineseNumeral.value(number);
  }
}
