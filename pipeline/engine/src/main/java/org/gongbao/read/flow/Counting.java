package org.gongbao.read.flow;

import java.util.Locale;

/**
 * The ways of writing a list's numbers, by their names in ECMA-376 part 1, 17.18.59; those that
 * Chinese documents use.
 */
public final class Counting {
  private static final String PLAIN_DIGITS = "〇一二三四五六七八九";
  private static final String[] PLAIN_POWERS = {"", "十", "百", "千"};
  private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] LEGAL_POWERS = {"", "拾", "佰", "仟"};
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Counting() {}

  /**
   * The name of a format by its number in DOC and RTF ([MS-OSHARED] 2.2.1.3, MSONFC); {@code
   * decimal} for those that are not known here.
   */
  public static String nameOf(int code) {
    return switch (code) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 10 -> "ideographDigital";
      case 11 -> "japaneseCounting";
      case 14, 19 -> "decimalFullWidth";
      case 16 -> "japaneseLegal";
      case 18 -> "decimalEnclosedCircle";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 26 -> "decimalEnclosedFullstop";
      case 27 -> "decimalEnclosedParen";
      case 28 -> "decimalEnclosedCircleChinese";
      case 29 -> "ideographEnclosedCircle";
      case 30 -> "ideographTraditional";
      case 31 -> "ideographZodiac";
      case 33 -> "taiwaneseCounting";
      case 34 -> "ideographLegalTraditional";
      case 35 -> "taiwaneseCountingThousand";
      case 36 -> "taiwaneseDigital";
      case 37 -> "chineseCounting";
      case 38 -> "chineseLegalSimplified";
      case 39 -> "chineseCountingThousand";
      case 255 -> "none";
      default -> "decimal";
    };
  }

  /** A number written in a format; one that is not known here is written with digits. */
  public static String write(String format, int number) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "japaneseDigitalTenThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          counted(number, PLAIN_DIGITS, PLAIN_POWERS, true);
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          counted(number, LEGAL_DIGITS, LEGAL_POWERS, false);
      case "ideographDigital", "taiwaneseDigital" -> digits(number, PLAIN_DIGITS);
      case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalEnclosedParen" -> sign(number, 20, '⑴', "(" + number + ")");
      case "decimalEnclosedFullstop" -> sign(number, 20, '⒈', number + ".");
      case "ideographEnclosedCircle" -> sign(number, 10, '㊀', Integer.toString(number));
      case "ideographTraditional" -> cycle(number, STEMS);
      case "ideographZodiac" -> cycle(number, BRANCHES);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "numberInDash" -> "- " + number + " -";
      default -> Integer.toString(number);
    };
  }

  /** Writes 1 to 9999 as they are counted aloud; a leading 一十 loses its 一 in plain writing. */
  private static String counted(int number, String digits, String[] powers, boolean plain) {
    if (number < 1 || number > 9999) {
      return digits(Math.max(0, number), digits);
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int power = 3; power >= 0; power--) {
      int digit = number / (int) Math.pow(10, power) % 10;
      if (digit == 0) {
        gap = text.length() > 0;
        continue;
      }
      if (gap) {
        text.append('零');
        gap = false;
      }
      boolean bareTen = plain && power == 1 && digit == 1 && text.length() == 0;
      text.append(bareTen ? "" : String.valueOf(digits.charAt(digit))).append(powers[power]);
    }
    return text.toString();
  }

  private static String digits(int number, String digits) {
    StringBuilder text = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      text.append(digits.charAt(digit - '0'));
    }
    return text.toString();
  }

  private static String circled(int number) {
    if (number > 20 && number <= 35) {
      return String.valueOf((char) ('㉑' + number - 21));
    }
    return sign(number, 20, '①', Integer.toString(number));
  }

  private static String sign(int number, int last, char first, String otherwise) {
    return number >= 1 && number <= last ? String.valueOf((char) (first + number - 1)) : otherwise;
  }

  private static String cycle(int number, String signs) {
    return number < 1
        ? Integer.toString(number)
        : String.valueOf(signs.charAt((number - 1) % signs.length()));
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }

  /** A to Z, then AA to ZZ: the letter is repeated, not counted on. */
  private static String letters(int number) {
    return number < 1 || number > 26 * 9
        ? Integer.toString(number)
        : String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }
}
