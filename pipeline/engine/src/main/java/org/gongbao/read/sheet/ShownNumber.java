package org.gongbao.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.gongbao.read.flow.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * Writes a cell's number as the cell shows it: 12.50, 5%, 2024年3月1日. Not safe for several threads.
 */
final class ShownNumber {
  /**
   * The built-in formats that Excel and WPS leave to the language, as they are in Chinese (ECMA-376
   * part 1, 18.8.30).
   */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, "yyyy\"年\"m\"月\""),
          Map.entry(50, "yyyy\"年\"m\"月\""),
          Map.entry(51, "m\"月\"d\"日\""),
          Map.entry(52, "yyyy\"年\"m\"月\""),
          Map.entry(53, "m\"月\"d\"日\""),
          Map.entry(54, "m\"月\"d\"日\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  /** Asks for Chinese numerals, or names a language: both leave the number what it is. */
  private static final Pattern NUMERALS = Pattern.compile("\\[(?:DBNum\\d|\\$-[0-9A-Fa-f]+)]");

  private static final String ISO_DATE = "yyyy-mm-dd";

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+");

  /** Excel computes with so many digits; those behind are noise of the binary representation. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final boolean from1904;

  /** A writer for workbooks that count days from 1904 or from 1900. */
  ShownNumber(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * What a cell shows; where it shows Chinese numerals (2024 as 二〇二四), digits.
   *
   * @param value its number
   * @param format the number of its format
   * @param given the format; null for a built-in one
   */
  String write(double value, int format, @Nullable String given) {
    String pattern = NUMERALS.matcher(given == null ? builtIn(format) : given).replaceAll("");
    if (pattern.equals("General") || pattern.equals("@")) {
      return plain(value);
    }
    if (DateUtil.isADateFormat(format, pattern)) {
      return DateUtil.isValidExcelDate(value) ? date(value, format, pattern) : plain(value);
    }
    NumberScale scale = NumberScale.of(pattern, value);
    double scaled = scale == null ? value : scale.scaled(value);
    String shown = formatted(scaled, -1, scale == null ? pattern : scale.pattern());
    return shown != null && isSame(shown, scaled) ? shown : plain(value);
  }

  private String date(double value, int format, String pattern) {
    String shown = formatted(value, format, pattern);
    // The formatter leaves the quotes around 年, 月 and 日 in dates.
    return shown != null
        ? shown.replace("\"", "")
        : Objects.requireNonNull(formatted(value, -1, ISO_DATE));
  }

  /** What the formatter makes of a value; null for a pattern that it does not know. */
  private @Nullable String formatted(double value, int format, String pattern) {
    try {
      return Blanks.tidy(formatter.formatRawCellContents(value, format, pattern, from1904));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String builtIn(int format) {
    String chinese = CHINESE.get(format);
    if (chinese != null) {
      return chinese;
    }
    String found =
        format >= 0 && format < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
            ? BuiltinFormats.getBuiltinFormat(format)
            : null;
    return found == null || found.startsWith("reserved") ? "General" : found;
  }

  /** The number itself, without the noise of its binary form. */
  static String plain(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "";
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }

  /**
   * Whether what is shown is the value, rounded to the digits shown. A format may hide a number, or
   * scale it in ways that the formatter does not know; then the plain number is right and its
   * picture is not.
   */
  private static boolean isSame(String shown, double value) {
    Matcher number = NUMBER.matcher(shown);
    if (!number.find()) {
      return value == 0;
    }
    BigDecimal digits = new BigDecimal(number.group().replace(",", ""));
    if (number.find() && shown.indexOf('E') < 0) {
      return false;
    }
    if (shown.indexOf('E') > 0 || shown.indexOf('/') > 0) {
      return false;
    }
    BigDecimal exact = new BigDecimal(Math.abs(value), DIGITS);
    BigDecimal scaled =
        shown.indexOf('%') >= 0
            ? exact.movePointRight(2)
            : shown.indexOf('‰') >= 0 ? exact.movePointRight(3) : exact;
    BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(0, digits.scale()));
    return digits.subtract(scaled).abs().compareTo(lastDigit) <= 0;
  }
}
