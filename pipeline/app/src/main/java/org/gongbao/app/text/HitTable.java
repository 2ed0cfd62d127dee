package org.gongbao.app.text;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.app.text.TextTable.Column;
import org.gongbao.search.SearchHit;
import org.jspecify.annotations.Nullable;

/** The hits of a search as a table, best first; those that lack some of the words by themselves. */
public final class HitTable {
  private static final String NONE = "–";
  private static final int SHORT_ID = 8;

  private HitTable() {}

  /** The lines of the table, or of both. */
  public static List<String> lines(List<SearchHit> hits) {
    List<SearchHit> complete = hits.stream().filter(SearchHit::complete).toList();
    List<SearchHit> others = hits.stream().filter(hit -> !hit.complete()).toList();
    List<String> lines = new ArrayList<>();
    if (!complete.isEmpty()) {
      lines.addAll(table(complete).lines());
    }
    if (!others.isEmpty()) {
      if (!complete.isEmpty()) {
        lines.add("");
      }
      lines.add("With some of the words:");
      lines.addAll(table(others).lines());
    }
    return lines;
  }

  private static TextTable table(List<SearchHit> hits) {
    TextTable table =
        new TextTable(
            Column.words("name", 40),
            Column.numbers("value"),
            Column.words("role", 8),
            Column.words("period", 21),
            Column.words("region", 20),
            Column.words("agency", 30),
            Column.words("report", SHORT_ID),
            Column.numbers("page"));
    for (SearchHit hit : hits) {
      table.add(
          hit.name(),
          QuantityText.of(hit.quantity(), hit.measure()),
          hit.role().name(),
          text(hit.period()),
          hit.region() == null ? NONE : hit.region().name(),
          hit.agencies().isEmpty() ? NONE : String.join("、", hit.agencies()),
          hit.report().substring(0, Math.min(SHORT_ID, hit.report().length())),
          text(hit.page()));
    }
    return table;
  }

  private static String text(@Nullable Object value) {
    return value == null ? NONE : value.toString();
  }
}
