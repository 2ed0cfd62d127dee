package org.gongbao.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a number's format that a value is shown by, and by what it divides the value
 * (ECMA-376 part 1, 18.8.31): {@code 0.0,} shows thousands, {@code 0!.0,"万"} ten thousands.
 *
 * @param pattern the part without what scales
 * @param divisor what a value is divided by before it is shown
 * @param unsigned whether the part is the one for negative numbers, which writes their sign itself
 */
record NumberScale(String pattern, double divisor, boolean unsigned) {
  /** Programs write no longer format. */
  private static final int LONGEST = 255;

  private static final Pattern COMMAS =
      Pattern.compile("(?<=[0#?])(,+)(?=(?:[^0#?.,\"]|\"[^\"]*\")*$)");

  /** A point set as a mere character, so that the digits behind it are no decimals of the value. */
  private static final Pattern SET_POINT =
      Pattern.compile("(?<=[0#?])(?:!\\.|\\\\\\.|\"\\.\")(0+)");

  private static final Pattern CONDITION =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)]");

  /** How a format scales a value; null where it does not. */
  static @Nullable NumberScale of(String format, double value) {
    if (format.length() > LONGEST) {
      return null;
    }
    if (format.indexOf(',') < 0 && !SET_POINT.matcher(format).find()) {
      return null;
    }
    List<String> parts = parts(format);
    int chosen = chosen(parts, value);
    String part = CONDITION.matcher(parts.get(chosen)).replaceAll("");
    double divisor = 1;
    Matcher commas = COMMAS.matcher(part);
    if (commas.find()) {
      divisor = Math.pow(1000, commas.group(1).length());
      part = part.substring(0, commas.start()) + part.substring(commas.end());
    }
    Matcher point = SET_POINT.matcher(part);
    if (point.find()) {
      divisor *= Math.pow(10, point.group(1).length());
      part = point.replaceFirst(".$1");
    }
    boolean negative = chosen == 1 && value < 0 && !isConditional(parts);
    return divisor == 1 ? null : new NumberScale(part, divisor, negative);
  }

  /** The value as the pattern shows it. */
  double scaled(double value) {
    return (unsigned ? Math.abs(value) : value) / divisor;
  }

  private static boolean isConditional(List<String> parts) {
    return CONDITION.matcher(parts.get(0)).find();
  }

  private static int chosen(List<String> parts, double value) {
    if (isConditional(parts)) {
      for (int i = 0; i < parts.size(); i++) {
        Matcher condition = CONDITION.matcher(parts.get(i));
        if (!condition.find() || holds(condition, value)) {
          return i;
        }
      }
      return parts.size() - 1;
    }
    if (value < 0) {
      return Math.min(1, parts.size() - 1);
    }
    return value == 0 && parts.size() > 2 ? 2 : 0;
  }

  private static boolean holds(Matcher condition, double value) {
    double limit = Double.parseDouble(condition.group(2));
    return switch (condition.group(1)) {
      case "<=" -> value <= limit;
      case ">=" -> value >= limit;
      case "<>" -> value != limit;
      case "<" -> value < limit;
      case ">" -> value > limit;
      default -> value == limit;
    };
  }

  /** The parts of a format, which semicolons outside quotes part. */
  private static List<String> parts(String format) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int begin = 0;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      quoted ^= c == '"';
      if (c == ';' && !quoted) {
        parts.add(format.substring(begin, i));
        begin = i + 1;
      }
    }
    parts.add(format.substring(begin));
    return parts;
  }
}
