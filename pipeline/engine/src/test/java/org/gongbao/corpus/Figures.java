package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongbao.evaluate.Evaluation;
import org.gongbao.evaluate.Figure;

/** The figures of an evaluation, to hold against floors. */
record Figures(Evaluation evaluation) {

  /** Asserts a share, or an F1, of at least so much; what there was nothing to judge of passes. */
  void atLeast(double floor, String... names) {
    for (String name : names) {
      BigDecimal value = value(name);
      if (value != null) {
        assertThat(value)
            .as("%s; misses: %s", name, evaluation.misses())
            .isGreaterThanOrEqualTo(BigDecimal.valueOf(floor));
      }
    }
  }

  /** Asserts that everything that is there was found, whatever else was. */
  void foundAll(String name) {
    Figure figure = evaluation.figures().get(name);
    assertThat(((Figure.Match) figure).recall()).as(name).isEqualByComparingTo("1");
  }

  /** Asserts that every slice of the text is the text. */
  void noEvidenceWrong() {
    assertThat(evaluation.figures().get("evidence.wrong")).isEqualTo(new Figure.Count(0));
  }

  /** A share, or an F1. */
  double of(String name) {
    return value(name).doubleValue();
  }

  private BigDecimal value(String name) {
    Figure figure = evaluation.figures().get(name);
    assertThat(figure).as(name).isNotNull();
    return figure instanceof Figure.Match match ? match.f1() : ((Figure.Share) figure).value();
  }
}
