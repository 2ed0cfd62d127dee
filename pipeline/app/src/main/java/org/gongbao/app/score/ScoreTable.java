package org.gongbao.app.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongbao.evaluate.Figure;
import org.gongbao.evaluate.Gold;
import org.gongbao.evaluate.Totals;
import org.jspecify.annotations.Nullable;

/**
 * The chief figures as a Markdown table, a row for each genre and half of the gold and, where a
 * half has several genres, one for the whole half.
 */
public final class ScoreTable {
  private static final List<String> HALVES = List.of(Gold.UNDIVIDED, "tune", "held");
  private static final String NOTHING = "–";

  private static final Map<String, String> COLUMNS = columns();

  private ScoreTable() {}

  /** The lines of the table. */
  public static List<String> of(Collection<Judged> all) {
    List<String> lines = new ArrayList<>();
    lines.add("| genre | half | golds | reports | " + String.join(" | ", COLUMNS.values()) + " |");
    lines.add("| --- | --- |" + " ---: |".repeat(COLUMNS.size() + 2));
    Judged.byGenre(all)
        .forEach(
            (genre, ofGenre) ->
                byHalf(ofGenre)
                    .forEach((half, some) -> lines.add(row(GenreName.of(genre), half, some))));
    byHalf(all)
        .forEach(
            (half, some) -> {
              if (Judged.byGenre(some).size() > 1) {
                lines.add(row("all", half, some));
              }
            });
    return lines;
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("indicators", "indicators F1");
    for (String field : List.of("unit", "bound", "role", "measure", "basis", "period", "name")) {
      columns.put("indicators." + field, field);
    }
    columns.put("indicators.whole", "whole F1");
    columns.put("sections", "sections F1");
    columns.put("agencies", "agencies F1");
    columns.put("plans", "plans F1");
    columns.put("projects", "projects F1");
    columns.put("projects.leadAgencies", "lead agencies F1");
    return columns;
  }

  private static Map<String, List<Judged>> byHalf(Collection<Judged> some) {
    Comparator<String> order =
        Comparator.<String>comparingInt(
                half -> HALVES.contains(half) ? HALVES.indexOf(half) : HALVES.size())
            .thenComparing(Comparator.naturalOrder());
    return some.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.gold().half(), () -> new TreeMap<>(order), Collectors.toList()));
  }

  private static String row(String genre, String half, Collection<Judged> some) {
    Totals totals = Judged.totals(some);
    String figures =
        COLUMNS.keySet().stream()
            .map(name -> cell(totals.figures().get(name)))
            .collect(Collectors.joining(" | "));
    return "| %s | %s | %d | %d | %s |"
        .formatted(genre, half, Judged.golds(some), totals.reports(), figures);
  }

  /** The figure to three decimals, and in brackets how many were asked for or judged. */
  private static String cell(@Nullable Figure figure) {
    if (figure instanceof Figure.Share share) {
      return cell(share.value(), share.judged());
    }
    if (figure instanceof Figure.Match match && match.gold() + match.predicted() > 0) {
      return cell(match.f1(), match.gold());
    }
    return NOTHING;
  }

  private static String cell(@Nullable BigDecimal value, int count) {
    return value == null
        ? NOTHING
        : value.setScale(3, RoundingMode.DOWN).toPlainString() + " (" + count + ")";
  }
}
