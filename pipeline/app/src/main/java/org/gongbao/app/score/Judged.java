package org.gongbao.app.score;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongbao.evaluate.Evaluation;
import org.gongbao.evaluate.Gold;
import org.gongbao.evaluate.Totals;
import org.gongbao.model.Genre;

/**
 * A gold, the report that it is held against, and what came out.
 *
 * @param file the gold's file
 * @param report the file of the report
 */
public record Judged(Path file, Gold gold, Path report, Evaluation evaluation) {

  static Map<Genre, List<Judged>> byGenre(Collection<Judged> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.gold().genre(), () -> new EnumMap<>(Genre.class), Collectors.toList()));
  }

  static Totals totals(Collection<Judged> all) {
    return Totals.of(all.stream().map(Judged::evaluation).toList());
  }

  static long golds(Collection<Judged> all) {
    return all.stream().map(Judged::file).distinct().count();
  }
}
