package org.gongbao.evaluate;

import static org.gongbao.evaluate.Squeezed.squeeze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongbao.model.Indicator;
import org.gongbao.model.Report;

/** Judges the indicators: which were found, and each of their fields. */
final class IndicatorScore {
  private static final double SAME_PLACE = 0.55;
  private static final double OPTIONAL_PLACE = 0.6;
  private static final Pattern NUMBERS =
      Pattern.compile("[\\d.]+|[一二三四五六七八九十百千万亿两]+", Pattern.UNICODE_CHARACTER_CLASS);

  private final Report report;
  private final Gold gold;
  private final ScoreSheet sheet;
  private final List<Found> found;

  IndicatorScore(
      Report report, Gold gold, Squeezed text, IntPredicate annotated, ScoreSheet sheet) {
    this.report = report;
    this.gold = gold;
    this.sheet = sheet;
    this.found =
        report.indicators().stream()
            .filter(indicator -> annotated.test(indicator.evidence().begin()))
            .map(indicator -> Found.of(indicator, text))
            .toList();
  }

  /** Puts the figures on the sheet; returns the gold indicator that each extracted one matched. */
  Map<String, Gold.Indicator> score() {
    List<Gold.Indicator> asked = gold.indicators();
    List<String> askedContexts =
        asked.stream().map(indicator -> squeeze(indicator.context())).toList();
    Alignment everything =
        Alignment.of(
            found,
            IntStream.range(0, asked.size()).boxed().toList(),
            (candidate, j) -> candidate.likeness(asked.get(j), askedContexts.get(j)));
    List<Integer> extra = extra(everything.found());
    Set<Integer> doubtful =
        IntStream.range(0, asked.size())
            .filter(j -> asked.get(j).uncertain().contains("indicator"))
            .boxed()
            .collect(Collectors.toSet());
    List<Alignment.Pair> pairs =
        everything.pairs().stream().filter(pair -> !doubtful.contains(pair.gold())).toList();
    int predicted = pairs.size() + extra.size();
    int wanted = asked.size() - doubtful.size();
    sheet.put("indicators", Figure.Match.of(pairs.size(), predicted, wanted));
    for (int i : extra) {
      Found one = found.get(i);
      sheet.miss(
          "indicator extra",
          one.indicator().name(),
          one.indicator().quantity().value(),
          one.indicator().quantity().unit(),
          one.context());
    }
    Set<Integer> matched = everything.gold();
    for (int j = 0; j < asked.size(); j++) {
      if (!matched.contains(j) && !doubtful.contains(j)) {
        sheet.miss("indicator missed", asked.get(j).surface(), asked.get(j).context());
      }
    }
    int whole = scoreFields(pairs);
    sheet.put("indicators.whole", Figure.Match.of(whole, predicted, wanted));

    Map<String, Gold.Indicator> matches = new HashMap<>();
    for (Alignment.Pair pair : everything.pairs()) {
      matches.put(found.get(pair.found()).indicator().id(), asked.get(pair.gold()));
    }
    return matches;
  }

  private int scoreFields(List<Alignment.Pair> pairs) {
    IndicatorChecks checks = new IndicatorChecks(report, sheet);
    int whole = 0;
    for (Alignment.Pair pair : pairs) {
      if (checks.judge(found.get(pair.found()).indicator(), gold.indicators().get(pair.gold()))) {
        whole++;
      }
    }
    checks.shares().forEach((field, share) -> sheet.put("indicators." + field, share));
    return whole;
  }

  /** The extracted indicators that match nothing, not even an optional quantity. */
  private List<Integer> extra(Set<Integer> matched) {
    List<String> optional =
        gold.optional().stream()
            .map(Squeezed::squeeze)
            .filter(context -> !context.isEmpty())
            .toList();
    List<Integer> extra = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      if (!matched.contains(i) && optional.stream().noneMatch(one::isAt)) {
        extra.add(i);
      }
    }
    return extra;
  }

  /** An extracted indicator and the text around it. */
  private record Found(Indicator indicator, String context) {

    static Found of(Indicator indicator, Squeezed text) {
      return new Found(
          indicator, text.context(indicator.evidence().begin(), indicator.evidence().end()));
    }

    double likeness(Gold.Indicator gold, String goldContext) {
      if (!SameNumber.of(indicator.quantity(), gold)) {
        return 0;
      }
      double ratio = Likeness.ratio(context, goldContext);
      return ratio > SAME_PLACE ? ratio : 0;
    }

    boolean isAt(String optional) {
      return sharesNumber(optional)
          && (context.contains(optional) || Likeness.ratio(context, optional) > OPTIONAL_PLACE);
    }

    private boolean sharesNumber(String optional) {
      String surface = squeeze(indicator.evidence().text());
      return surface.isEmpty()
          || optional.contains(surface)
          || NUMBERS.matcher(surface).results().anyMatch(n -> optional.contains(n.group()));
    }
  }
}
