package org.gongbao.extract.quantity;

/** Writes numbers in Chinese numerals, as a report would: 10010 is 一万零一十, 12 is 十二. */
final class ChineseWriting {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final String[] GROUPS = {"", "万", "亿"};

  private ChineseWriting() {}

  /** A number from 1 to 999,999,999,999. */
  static String of(long number) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int group = 2; group >= 0; group--) {
      int part = (int) (number / (long) Math.pow(10_000, group) % 10_000);
      if (part == 0) {
        gap = out.length() > 0;
        continue;
      }
      if (out.length() > 0 && (gap || part < 1000)) {
        out.append('零');
      }
      out.append(group(part)).append(GROUPS[group]);
      gap = false;
    }
    return out.indexOf("一十") == 0 ? out.substring(1) : out.toString();
  }

  private static String group(int part) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int digit = part / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        gap = out.length() > 0;
        continue;
      }
      if (gap) {
        out.append('零');
      }
      out.append(DIGITS.charAt(digit)).append(PLACES[place]);
      gap = false;
    }
    return out.toString();
  }
}
