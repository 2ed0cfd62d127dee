package org.gongbao.structure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.lexicon.ChineseNumeral;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.structure.NumberingForm.Numerals;
import org.jspecify.annotations.Nullable;

/** Reads the number that a paragraph begins with, half and full width alike. */
final class Numbering {
  private final List<NumberingForm> forms;

  Numbering(Dictionaries dictionaries) {
    List<NumberingForm> read = new ArrayList<>();
    for (NamedCsvRecord record : dictionaries.records("sections-numbering.csv")) {
      String after = record.getField("after");
      read.add(
          new NumberingForm(
              record.getField("form"),
              record.getField("before"),
              Numerals.valueOf(record.getField("numerals")),
              after.isEmpty() ? List.of() : List.of(after.split(" ")),
              Integer.parseInt(record.getField("rank")),
              Integer.parseInt(record.getField("runIn"))));
    }
    forms = List.copyOf(read);
  }

  /** The number that a text begins with; null for none. */
  @Nullable SectionNumber at(String text) {
    int begin = Script.skipBlanks(text, 0);
    if (begin == text.length() || !mayBegin(text.charAt(begin))) {
      return null;
    }
    for (NumberingForm form : forms) {
      SectionNumber number = read(form, text, begin);
      if (number != null) {
        return number;
      }
    }
    return null;
  }

  private static boolean mayBegin(char c) {
    char folded = Script.fold(c);
    return folded == '('
        || folded == '第'
        || Script.isDigit(c)
        || isCircled(c)
        || ChineseNumeral.isNumeral(c);
  }

  private static @Nullable SectionNumber read(NumberingForm form, String text, int begin) {
    int at = match(text, begin, form.before());
    if (at < 0) {
      return null;
    }
    at = Script.skipBlanks(text, at);
    int numeral = at;
    while (at < text.length() && counts(form.numerals(), text.charAt(at))) {
      at++;
    }
    int value = value(form.numerals(), text.substring(numeral, at));
    if (value == 0) {
      return null;
    }
    int end = form.after().isEmpty() ? at : matchAny(text, Script.skipBlanks(text, at), form);
    if (end < 0 || isGoingOn(text, end, form)) {
      return null;
    }
    String printed = strip(text, begin, end);
    return new SectionNumber(form, printed, value, Script.skipBlanks(text, end));
  }

  private static boolean counts(Numerals numerals, char c) {
    return switch (numerals) {
      case CHINESE -> ChineseNumeral.isNumeral(c);
      case ARABIC -> Script.isDigit(c);
      case CIRCLED -> isCircled(c);
    };
  }

  private static int value(Numerals numerals, String numeral) {
    if (numeral.isEmpty() || numeral.length() > 5) {
      return 0;
    }
    return switch (numerals) {
      case CHINESE -> ChineseNumeral.value(numeral);
      case ARABIC -> numeral.length() > 3 ? 0 : Integer.parseInt(Script.squeeze(numeral));
      case CIRCLED -> numeral.length() > 1 ? 0 : numeral.charAt(0) - '①' + 1;
    };
  }

  private static boolean isCircled(char c) {
    return c >= '①' && c <= '⑳';
  }

  private static int matchAny(String text, int from, NumberingForm form) {
    for (String after : form.after()) {
      int end = match(text, from, after);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static int match(String text, int from, String wanted) {
    if (from + wanted.length() > text.length()) {
      return -1;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (Script.fold(text.charAt(from + i)) != wanted.charAt(i)) {
        return -1;
      }
    }
    return from + wanted.length();
  }

  /** Tells decimals (1.5) and lists of numerals (一、二产业) from numbers of headings. */
  private static boolean isGoingOn(String text, int end, NumberingForm form) {
    if (end >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    return switch (form.numerals()) {
      case ARABIC -> Script.isDigit(next) || next == '%' || next == '％';
      case CHINESE ->
          form.before().isEmpty()
              && ChineseNumeral.isNumeral(next)
              && end + 1 < text.length()
              && "、产是季".indexOf(text.charAt(end + 1)) >= 0;
      case CIRCLED -> false;
    };
  }

  private static String strip(String text, int begin, int end) {
    StringBuilder printed = new StringBuilder();
    for (int i = begin; i < end; i++) {
      if (!Script.isBlank(text.charAt(i))) {
        printed.append(text.charAt(i));
      }
    }
    int last = printed.length() - 1;
    boolean chinese = ChineseNumeral.isNumeral(printed.charAt(0));
    if (printed.charAt(last) == '、' || (chinese && Script.fold(printed.charAt(last)) == '.')) {
      printed.setLength(last);
    }
    return printed.toString();
  }
}
