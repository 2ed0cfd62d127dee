package org.gongbao.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongbao.model.Agreement;
import org.gongbao.model.Bound;
import org.gongbao.model.Indicator;
import org.gongbao.model.Measure;
import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Links what prose tells to the figure of a table that states the same fact: a level by its row and
 * its value, a change by the level of the same subject in the same row, or by its row's very words.
 */
final class Agreements {
  private static final Pattern WHOLE_PLACE = Pattern.compile("^全(?:省|市|州|区|县|年)+");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\d+\\]$");
  private static final String PATH_SIGN = " / ";

  /** So many digits are not the same by chance. */
  private static final int TELLING_DIGITS = 3;

  /** What a name may say behind the row's words: 猪肉产量, 食品烟酒价格. */
  private static final int LONGEST_REST = 3;

  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, List<String>> rowsOfSubject = new HashMap<>();

  private Agreements(List<Indicator> tabled) {
    for (Indicator figure : tabled) {
      int column = figure.name().lastIndexOf(PATH_SIGN);
      if (column > 0 && isComparable(figure)) {
        String path = figure.name().substring(0, column);
        int last = path.lastIndexOf(PATH_SIGN);
        String row = last < 0 ? path : path.substring(last + PATH_SIGN.length());
        figures.add(new Figure(figure, path, subject(row)));
      }
    }
  }

  /** A figure with the path of its row and the last words of it. */
  private record Figure(Indicator indicator, String path, String row) {}

  /** The pairs that state one fact, in order of the prose. */
  static List<Agreement> find(List<Indicator> prose, List<Indicator> tabled) {
    Agreements agreements = new Agreements(tabled);
    List<Agreement> found = new ArrayList<>();
    for (Indicator told : prose) {
      Figure figure = agreements.figureOf(told);
      if (figure != null) {
        found.add(new Agreement(told.id(), figure.indicator().id()));
      }
    }
    return found;
  }

  private @Nullable Figure figureOf(Indicator told) {
    String subject = subject(told.name());
    if (!isComparable(told) || subject.length() < 2) {
      return null;
    }
    Figure only = null;
    for (Figure figure : figures) {
      if (isOf(told, subject, figure) && isSameValue(told, figure.indicator())) {
        if (only != null) {
          return null;
        }
        only = figure;
      }
    }
    if (only != null && told.measure() == Measure.LEVEL) {
      rowsOfSubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(only.path());
    }
    return only;
  }

  private boolean isOf(Indicator told, String subject, Figure figure) {
    String row = figure.row();
    if (row.length() < 2) {
      return false;
    }
    if (told.measure() == Measure.CHANGE) {
      boolean sameWords =
          subject.startsWith(row) && subject.length() - row.length() <= LONGEST_REST;
      return sameWords || rowsOfSubject.getOrDefault(subject, List.of()).contains(figure.path());
    }
    return (subject.contains(row) || row.contains(subject)) && digits(told) >= TELLING_DIGITS;
  }

  private static String subject(String name) {
    String words = NOTE_MARK.matcher(name).replaceFirst("");
    return WHOLE_PLACE.matcher(words).replaceFirst("");
  }

  private static boolean isComparable(Indicator indicator) {
    return indicator.role() == Role.ACTUAL
        && indicator.quantity().value() != null
        && indicator.quantity().bound() == Bound.EXACT;
  }

  private static boolean isSameValue(Indicator told, Indicator figure) {
    BigDecimal one = told.quantity().value();
    BigDecimal other = figure.quantity().value();
    if (one == null
        || other == null
        || told.measure() != figure.measure()
        || told.per() != figure.per()
        || !Objects.equals(told.period(), figure.period())
        || !Objects.equals(told.quantity().unit(), figure.quantity().unit())) {
      return false;
    }
    if (one.compareTo(other) == 0 || told.measure() != Measure.LEVEL) {
      return one.compareTo(other) == 0;
    }
    BigDecimal coarser = PrintedPrecision.lastPlace(told).max(PrintedPrecision.lastPlace(figure));
    return one.subtract(other).abs().multiply(BigDecimal.valueOf(2)).compareTo(coarser) <= 0;
  }

  private static int digits(Indicator indicator) {
    return (int) indicator.evidence().text().chars().filter(Character::isDigit).count();
  }
}
