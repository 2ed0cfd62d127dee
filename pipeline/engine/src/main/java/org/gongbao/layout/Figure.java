package org.gongbao.layout;

import java.util.regex.Pattern;

/** Tells the figures in tables' cells from words. */
final class Figure {
  private static final Pattern BARE =
      Pattern.compile("[#＃]?[-+—–―−＋－△▲]?[0-9][0-9.,，/:：]*+[%％‰*]?|[-—–―－×*…/\\\\]{1,4}");

  private static final Pattern WITH_UNIT =
      Pattern.compile("[-+—–―−＋－]?[0-9][0-9.,，]*+ ?[%‰]?[a-zA-Zμ℃°/\\p{IsHan}]{0,4}+");

  private Figure() {}

  /** Whether a text is a number, or a mark that stands for none. */
  static boolean isBare(CharSequence text) {
    return text.length() < 24 && BARE.matcher(text).matches();
  }

  /** Whether a text is a number or a mark that stands for none, but no year. */
  static boolean isQuantity(CharSequence text) {
    return isMeasure(text) && text.charAt(text.length() - 1) != '年';
  }

  /** Whether a text is a number, with a short unit or without. */
  static boolean isMeasure(CharSequence text) {
    return text.length() < 24
        && (BARE.matcher(text).matches() || WITH_UNIT.matcher(text).matches());
  }
}
