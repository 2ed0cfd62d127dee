package org.gongbao.extract.quantity;

/** Years, months, days and hours in a folded text. */
final class Dates {
  private static final String DASHES = "—-~至到";

  private Dates() {}

  /**
   * The end of a date, or of a range of dates, at an offset.
   *
   * @param begin offset of the first digit
   * @param end offset behind the digits
   * @return the offset behind the date; begin where the number is none
   */
  static int endAt(String text, int begin, int end) {
    int length = end - begin;
    if (end >= text.length()) {
      return begin;
    }
    char after = text.charAt(end);
    int value = length <= 4 && text.indexOf('.', begin) != begin + 1 ? parse(text, begin, end) : -1;
    if (value < 0) {
      return isoDateEnd(text, begin, end);
    }
    if (isYear(value) && length == 4) {
      if (after == '年' || text.startsWith("学年", end)) {
        return end + 1;
      }
      if (DASHES.indexOf(after) >= 0 || after == '/' || after == '.') {
        return yearRangeEnd(text, begin, end);
      }
      if (after == '、' && startsYear(text, end + 1)) {
        return end;
      }
    }
    if (after == '月' && value >= 1 && value <= 12) {
      return end + 1;
    }
    if ((after == '日' || after == '号')
        && begin > 0
        && value >= 1
        && value <= 31
        && "月至—-、到".indexOf(text.charAt(begin - 1)) >= 0) {
      return end + 1;
    }
    if ((after == '时' || after == '点')
        && value <= 24
        && !text.startsWith("点位", end)
        && !text.startsWith("点次", end)) {
      return end + 1;
    }
    if (DASHES.indexOf(after) >= 0 && value <= 31) {
      int second = end + 1;
      while (second < text.length() && Numeral.isDigit(text.charAt(second))) {
        second++;
      }
      boolean digits = second > end + 1;
      if (digits && second < text.length() && text.charAt(second) == '月') {
        return second + 1;
      }
      if (digits
          && second < text.length()
          && text.charAt(second) == '日'
          && begin > 0
          && text.charAt(begin - 1) == '月') {
        return second + 1;
      }
    }
    return begin;
  }

  private static int yearRangeEnd(String text, int begin, int end) {
    int i = end;
    while (i < text.length() && text.charAt(i) == text.charAt(end)) {
      i++;
    }
    if (startsYear(text, i)) {
      return i + 5;
    }
    return isoDateEnd(text, begin, end);
  }

  private static boolean startsYear(String text, int offset) {
    return offset + 4 < text.length() && digits(text, offset, 4) && text.charAt(offset + 4) == '年';
  }

  /** The end of 2023-12-19, 2023.12.19 or 2023/12/19. */
  private static int isoDateEnd(String text, int begin, int end) {
    int last = begin;
    while (last < text.length()
        && (Numeral.isDigit(text.charAt(last)) || "-./".indexOf(text.charAt(last)) >= 0)) {
      last++;
    }
    String candidate = text.substring(begin, last);
    String[] parts = candidate.split("[-./]", -1);
    boolean date =
        parts.length == 3
            && parts[0].length() == 4
            && isYear(parse(parts[0], 0, 4))
            && parts[1].length() <= 2
            && parts[2].length() <= 2
            && !parts[1].isEmpty()
            && !parts[2].isEmpty();
    return date ? Math.max(last, end) : begin;
  }

  private static boolean isYear(int value) {
    return value >= 1900 && value <= 2100;
  }

  private static boolean digits(String text, int offset, int count) {
    for (int k = 0; k < count; k++) {
      if (!Numeral.isDigit(text.charAt(offset + k))) {
        return false;
      }
    }
    return true;
  }

  private static int parse(String text, int begin, int end) {
    int value = 0;
    for (int i = begin; i < end; i++) {
      if (!Numeral.isDigit(text.charAt(i))) {
        return -1;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }
}
