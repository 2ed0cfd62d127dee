package org.gongbao.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongbao.model.Bound;
import org.gongbao.model.Discrepancy;
import org.gongbao.model.DiscrepancyKind;
import org.gongbao.model.Indicator;
import org.gongbao.model.Measure;
import org.gongbao.model.Role;

/**
 * Finds a level that the prose tells otherwise than the table of figures does, where the row is
 * headed by the very words of the prose.
 */
final class ProseAgainstTables {
  private static final Pattern WHOLE_PLACE = Pattern.compile("^全(?:省|市|州|区|县|年)+");
  private static final String PATH_SIGN = " / ";

  private ProseAgainstTables() {}

  /** The contradictions between levels told in prose and the figures of tables. */
  static List<Discrepancy> find(List<Indicator> prose, List<Indicator> figures) {
    Map<String, List<Indicator>> byRow = new HashMap<>();
    for (Indicator figure : figures) {
      String[] path = figure.name().split(PATH_SIGN, -1);
      if (path.length > 1 && isComparable(figure)) {
        byRow.computeIfAbsent(key(path[path.length - 2]), row -> new ArrayList<>()).add(figure);
      }
    }
    List<Discrepancy> found = new ArrayList<>();
    for (Indicator told : prose) {
      List<Indicator> rows =
          byRow.getOrDefault(key(told.name()), List.of()).stream()
              .filter(figure -> isOfOneFact(told, figure))
              .toList();
      if (isComparable(told) && rows.size() == 1 && differ(told, rows.get(0))) {
        found.add(Contradictions.discrepancy(told, rows.get(0), DiscrepancyKind.VALUE));
      }
    }
    return found;
  }

  private static String key(String name) {
    return WHOLE_PLACE.matcher(name).replaceFirst("");
  }

  private static boolean isComparable(Indicator indicator) {
    return indicator.measure() == Measure.LEVEL
        && indicator.role() == Role.ACTUAL
        && indicator.per() == null
        && indicator.quantity().bound() == Bound.EXACT
        && indicator.quantity().unit() != null;
  }

  private static boolean isOfOneFact(Indicator told, Indicator figure) {
    return Objects.equals(told.period(), figure.period())
        && Objects.equals(told.quantity().unit(), figure.quantity().unit());
  }

  private static boolean differ(Indicator told, Indicator figure) {
    return !PrintedPrecision.roundToEachOther(told, figure);
  }
}
