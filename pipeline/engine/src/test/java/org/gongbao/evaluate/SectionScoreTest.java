package org.gongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gongbao.model.Evidence;
import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.junit.jupiter.api.Test;

class SectionScoreTest {
  private static final List<Gold.Section> GOLD =
      List.of(new Gold.Section("一", "农业", 1, "ACHIEVEMENT", false, Set.of()));

  private final ScoreSheet sheet = new ScoreSheet();

  @Test
  void leavesHeadingsOutsideTheAnnotatedStretchesOutOfTheSumsAlone() {
    SectionScore.of(
        List.of(section("一", "农业", 0), section("二", "工业", 10), section("三", "贸易", 90)),
        GOLD,
        offset -> offset < 50,
        sheet);

    Evaluation evaluation = sheet.evaluation();
    assertThat(evaluation.figures()).containsEntry("sections", Figure.Match.of(1, 3, 1));
    assertThat(evaluation.summands()).containsEntry("sections", Figure.Match.of(1, 2, 1));
    assertThat(evaluation.misses())
        .containsExactly(
            "section extra | 二 | 工业", "section extra, outside the annotated stretches | 三 | 贸易");
  }

  @Test
  void listsAWrongLevelAndKind() {
    Section wrong = new Section("s1", null, "一", 2, "农业", SectionKind.PLAN, evidence(0), 0, 9);

    SectionScore.of(List.of(wrong), GOLD, offset -> true, sheet);

    assertThat(sheet.evaluation().misses())
        .containsExactly(
            "section level | 一 | 农业 | gold | 1 | got | 2",
            "section kind | 一 | 农业 | gold | ACHIEVEMENT | got | PLAN");
  }

  private static Section section(String number, String title, int begin) {
    return new Section(
        "s" + begin,
        null,
        number,
        1,
        title,
        SectionKind.ACHIEVEMENT,
        evidence(begin),
        begin,
        begin + 9);
  }

  private static Evidence evidence(int begin) {
    return new Evidence(begin, begin + 4, "一、农业", null, List.of());
  }
}
