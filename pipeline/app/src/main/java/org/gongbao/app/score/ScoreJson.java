package org.gongbao.app.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.evaluate.Figure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures for programs: an object with {@code reports} (each with its figures as the reference
 * scorer gives them), {@code genres} and {@code all} (figures of summed counts).
 */
public final class ScoreJson {
  private ScoreJson() {}

  /** The object on one line. */
  public static String of(List<Judged> all, boolean misses) {
    List<Map<String, @Nullable Object>> genres = new ArrayList<>();
    Judged.byGenre(all)
        .forEach(
            (genre, some) -> {
              Map<String, @Nullable Object> entry = new LinkedHashMap<>();
              entry.put("genre", genre.name());
              entry.putAll(totals(some));
              genres.add(entry);
            });
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("reports", all.stream().map(one -> report(one, misses)).toList());
    root.put("genres", genres);
    root.put("all", totals(all));
    return JsonMapper.builder().build().writeValueAsString(root);
  }

  private static Map<String, @Nullable Object> report(Judged one, boolean misses) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    one.evaluation().figures().forEach((name, figure) -> figures.put(name, plain(figure)));
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("gold", one.file().toString());
    entry.put("report", one.report().toString());
    entry.put("genre", one.gold().genre().name());
    entry.put("half", one.gold().half());
    entry.put("figures", figures);
    if (misses) {
      entry.put("misses", one.evaluation().misses());
    }
    return entry;
  }

  private static Map<String, @Nullable Object> totals(Collection<Judged> some) {
    Map<String, @Nullable Object> figures = new LinkedHashMap<>();
    Judged.totals(some).figures().forEach((name, figure) -> figures.put(name, counted(figure)));
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("golds", Judged.golds(some));
    entry.put("reports", some.size());
    entry.put("figures", figures);
    return entry;
  }

  private static @Nullable Object plain(Figure figure) {
    if (figure instanceof Figure.Count count) {
      return count.number();
    }
    return figure instanceof Figure.Share share ? share.value() : figure;
  }

  private static @Nullable Object counted(Figure figure) {
    if (figure instanceof Figure.Share share) {
      Map<String, @Nullable Object> entry = new LinkedHashMap<>();
      entry.put("share", share.value());
      entry.put("right", share.right());
      entry.put("judged", share.judged());
      return entry;
    }
    return plain(figure);
  }
}
