package org.gongbao.evaluate;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.gongbao.model.Evidence;
import org.gongbao.model.Report;

/**
 * Judges a report against its gold.
 *
 * <p>An extracted and a gold indicator are the same when their numbers agree and the text around
 * them does, white space and width aside, so that no figure depends on how a document was
 * paginated.
 */
public final class Scorer {
  private final Report report;
  private final Gold gold;
  private final ScoreSheet sheet = new ScoreSheet();

  private Scorer(Report report, Gold gold) {
    this.report = report;
    this.gold = gold;
  }

  /** All figures of the report, and what it misses. */
  public static Evaluation score(Report report, Gold gold) {
    return new Scorer(report, gold).evaluation();
  }

  private Evaluation evaluation() {
    Squeezed text = new Squeezed(report.text());
    IntPredicate annotated = text.inside(gold.ranges(), sheet);
    scoreEvidence();
    HeaderScore.of(report, gold.header(), sheet);
    SectionScore.of(report.sections(), gold.sections(), annotated, sheet);
    Map<String, Gold.Indicator> matched =
        new IndicatorScore(report, gold, text, annotated, sheet).score();
    AgencyScore.of(report, gold, annotated, sheet);
    ProjectScore.of(report, gold, sheet);
    PlanScore.of(report.plans(), gold.plans(), annotated, sheet);
    new ComparisonScore(report.comparisons(), gold, matched, sheet).score();
    return sheet.evaluation();
  }

  /** Every slice is the text that it says. */
  private void scoreEvidence() {
    int[] text = report.text().codePoints().toArray();
    int wrong = 0;
    List<Evidence> evidence =
        Stream.concat(
                report.indicators().stream().map(i -> i.evidence()),
                report.plans().stream().map(p -> p.evidence()))
            .toList();
    for (Evidence span : evidence) {
      boolean right =
          span.end() <= text.length
              && new String(text, span.begin(), span.end() - span.begin()).equals(span.text());
      if (!right) {
        wrong++;
        sheet.miss("evidence", span.begin(), span.end(), span.text());
      }
    }
    sheet.put("evidence.wrong", new Figure.Count(wrong));
    sheet.put("evidence.total", new Figure.Count(evidence.size()));
  }
}
