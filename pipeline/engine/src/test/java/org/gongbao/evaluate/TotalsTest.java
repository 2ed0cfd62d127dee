package org.gongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotalsTest {

  @Test
  void sumsTheCountsInsteadOfAveragingTheFigures() {
    Totals totals =
        Totals.of(
            List.of(
                evaluation("indicators", Figure.Match.of(1, 1, 1)),
                evaluation("indicators", Figure.Match.of(1, 3, 9))));

    assertThat(totals.reports()).isEqualTo(2);
    assertThat(totals.figures()).containsEntry("indicators", Figure.Match.of(2, 4, 10));
    assertThat(totals.figures().get("indicators"))
        .hasToString("precision=0.5 recall=0.2 f1=0.2857 hit=2 predicted=4 gold=10");
  }

  @Test
  void countsAShareThatHadNothingToJudgeAsNothing() {
    Totals totals =
        Totals.of(
            List.of(
                evaluation("indicators.unit", new Figure.Share(0, 0)),
                evaluation("indicators.unit", new Figure.Share(1, 4))));

    assertThat(totals.figures()).containsEntry("indicators.unit", new Figure.Share(1, 4));
    assertThat(totals.figures().get("indicators.unit")).hasToString("0.25");
  }

  @Test
  void addsCounts() {
    assertThat(new Figure.Count(2).plus(new Figure.Count(3))).isEqualTo(new Figure.Count(5));
  }

  @Test
  void takesTheSummandsAndNotTheFiguresOfOneReport() {
    Evaluation evaluation =
        new Evaluation(
            Map.of("sections", Figure.Match.of(1, 9, 1)),
            Map.of("sections", Figure.Match.of(1, 1, 1)),
            List.of());

    assertThat(Totals.of(List.of(evaluation)).figures())
        .containsEntry("sections", Figure.Match.of(1, 1, 1));
  }

  @Test
  void refusesToAddFiguresOfTwoKinds() {
    assertThatThrownBy(() -> new Figure.Count(1).plus(new Figure.Share(1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no Count");
  }

  private static Evaluation evaluation(String name, Figure figure) {
    Map<String, Figure> figures = Map.of(name, figure);
    return new Evaluation(figures, figures, List.of());
  }
}
