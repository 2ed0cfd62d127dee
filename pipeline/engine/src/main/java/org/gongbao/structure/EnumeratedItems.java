package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.lexicon.ChineseNumeral;
import org.jspecify.annotations.Nullable;

/** Finds the items that prose counts up: 一是…二是…, （1）…（2）…. */
final class EnumeratedItems {
  private static final int WIDEST_GAP = 2;

  private EnumeratedItems() {}

  /**
   * Where an item begins.
   *
   * @param begin offset of its number
   * @param end offset behind its number
   * @param number as printed
   * @param value what it counts
   */
  record Mark(int begin, int end, String number, int value) {}

  /** Whether a text begins with 一是, 二是 …. */
  static boolean beginsItem(String text) {
    return spoken(text, 0) != null;
  }

  /**
   * The marks 一是, 二是 … of a stretch of text that count on from a value.
   *
   * @param counted what was counted to before; 0 where nothing was
   */
  static List<Mark> spokenIn(String text, int counted) {
    List<Mark> marks = new ArrayList<>();
    int last = counted;
    for (int at = text.indexOf('是'); at >= 0; at = text.indexOf('是', at + 1)) {
      int begin = at;
      while (begin > 0 && ChineseNumeral.isNumeral(text.charAt(begin - 1))) {
        begin--;
      }
      Mark mark = begin == at || !mayPrecede(text, begin) ? null : spoken(text, begin);
      if (mark != null
          && (mark.value() == 1 || (mark.value() > last && mark.value() <= last + WIDEST_GAP))
          && (last > 0 || mark.value() == 1)) {
        marks.add(mark);
        last = mark.value();
      }
    }
    return marks;
  }

  /** The marks （1）, （2） … of a stretch of text; none where they do not count from one to two. */
  static List<Mark> bracketedIn(String text) {
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (Script.fold(text.charAt(at)) != '(' || !mayPrecede(text, at)) {
        continue;
      }
      Mark mark = bracketed(text, at);
      if (mark != null && mark.value() == marks.size() + 1) {
        marks.add(mark);
      }
    }
    return marks.size() > 1 ? marks : List.of();
  }

  private static boolean mayPrecede(String text, int begin) {
    return begin == 0
        || "。；：，、;:,\n ".indexOf(text.charAt(begin - 1)) >= 0
        || Script.isBlank(text.charAt(begin - 1));
  }

  private static @Nullable Mark spoken(String text, int begin) {
    int at = begin;
    while (at < text.length() && ChineseNumeral.isNumeral(text.charAt(at))) {
      at++;
    }
    if (at == begin || at >= text.length() || text.charAt(at) != '是') {
      return null;
    }
    int value = ChineseNumeral.value(text.substring(begin, at));
    return value == 0 ? null : new Mark(begin, at + 1, text.substring(begin, at + 1), value);
  }

  private static @Nullable Mark bracketed(String text, int begin) {
    int at = begin + 1;
    while (at < text.length() && Script.isDigit(text.charAt(at))) {
      at++;
    }
    int digits = at - begin - 1;
    if (digits < 1 || digits > 2 || at >= text.length() || Script.fold(text.charAt(at)) != ')') {
      return null;
    }
    int value = Integer.parseInt(Script.squeeze(text.substring(begin + 1, at)));
    return new Mark(begin, at + 1, text.substring(begin, at + 1), value);
  }

  /** Where an item's own words end that stand for it as a title: its first stop. */
  static int titleEnd(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if ("。；：;:".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '\n') {
        return i;
      }
    }
    return end;
  }
}
