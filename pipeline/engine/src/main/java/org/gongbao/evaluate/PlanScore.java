package org.gongbao.evaluate;

import static org.gongbao.evaluate.Squeezed.squeeze;

import java.util.List;
import java.util.function.IntPredicate;
import org.gongbao.model.Plan;
import org.jspecify.annotations.Nullable;

/** Judges the plans, sentence by sentence. */
final class PlanScore {
  private static final String FINAL = "。;；";

  private PlanScore() {}

  static void of(
      List<Plan> report, List<Gold.Plan> gold, IntPredicate annotated, ScoreSheet sheet) {
    List<Sentence> unsure = gold.stream().filter(Gold.Plan::uncertain).map(Sentence::of).toList();
    List<Sentence> asked = gold.stream().filter(p -> !p.uncertain()).map(Sentence::of).toList();
    List<String> found =
        report.stream()
            .filter(plan -> annotated.test(plan.evidence().begin()))
            .map(plan -> Squeezed.strip(squeeze(plan.text()), FINAL))
            .filter(text -> unsure.stream().noneMatch(sentence -> sentence.likeness(text) > 0))
            .toList();
    Alignment alignment = Alignment.of(found, asked, (text, sentence) -> sentence.likeness(text));
    sheet.put("plans", Figure.Match.of(alignment.size(), found.size(), asked.size()));
    sheet.missRest("plan missed", asked, alignment.gold());
    sheet.missRest("plan extra", found, alignment.found());
  }

  /** A sentence of the gold: whole, or its two ends where {@code end} is not null. */
  private record Sentence(String text, @Nullable String end) {
    private static final double SAME_LENGTH = 0.7;
    private static final double SAME_TEXT = 0.85;

    static Sentence of(Gold.Plan plan) {
      return plan.text() == null
          ? new Sentence(squeeze(plan.starts()), Squeezed.strip(squeeze(plan.ends()), FINAL))
          : new Sentence(Squeezed.strip(squeeze(plan.text()), FINAL), null);
    }

    double likeness(String found) {
      if (end != null) {
        return found.startsWith(text) && found.endsWith(end) ? 1 : 0;
      }
      int foundLength = found.codePointCount(0, found.length());
      int length = text.codePointCount(0, text.length());
      if (Math.min(foundLength, length) <= SAME_LENGTH * Math.max(foundLength, length)) {
        return 0;
      }
      double ratio = Likeness.ratio(found, text);
      return ratio > SAME_TEXT ? ratio : 0;
    }

    @Override
    public String toString() {
      return end == null ? text : text + " … " + end;
    }
  }
}
