package org.gongbao.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects figures and misses while a report is judged. */
final class ScoreSheet {
  private final Map<String, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Figure> summands = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  void put(String name, Figure figure) {
    put(name, figure, figure);
  }

  /** Puts a figure that goes into sums over several golds in another form. */
  void put(String name, Figure figure, Figure summand) {
    figures.put(name, figure);
    summands.put(name, summand);
  }

  void miss(@Nullable Object... parts) {
    misses.add(Arrays.stream(parts).map(Objects::toString).collect(Collectors.joining(" | ")));
  }

  /** Notes every entry of a list that the alignment left over. */
  void missRest(String what, List<?> entries, Set<Integer> aligned) {
    for (int i = 0; i < entries.size(); i++) {
      if (!aligned.contains(i)) {
        miss(what, entries.get(i));
      }
    }
  }

  Evaluation evaluation() {
    return new Evaluation(figures, summands, misses);
  }
}
