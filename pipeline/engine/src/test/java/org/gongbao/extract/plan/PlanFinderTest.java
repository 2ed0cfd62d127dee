package org.gongbao.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.extract.indicator.Prose;
import org.gongbao.model.finding.PlanFinding;
import org.gongbao.model.finding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFinderTest {
  private final PlanFinder finder = new PlanFinder(Prose.LEXICON);

  @Test
  void findsEachSentenceThatSaysWhatWillBeDone() {
    assertThat(sentences("加快建设东湖绿道。新建社区食堂12个；完善养老服务网络。"))
        .containsExactly("加快建设东湖绿道。", "新建社区食堂12个；", "完善养老服务网络。");
  }

  @Test
  void keepsAStopInsideQuotesOrBracketsWithItsSentence() {
    assertThat(sentences("推广“一件事；一次办”改革，优化服务。扩大试点（含东镇；西镇）范围。"))
        .containsExactly("推广“一件事；一次办”改革，优化服务。", "扩大试点（含东镇；西镇）范围。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各位代表！",
        "谢谢大家！",
        "2024年，是全面推进乡村振兴的关键一年。",
        "重点做好以下工作：",
        "附件：项目清单",
        "云溪市人民政府",
        "（此件公开发布）"
      })
  void leavesOutWhatPlansNothing(String sentence) {
    assertThat(sentences(sentence)).isEmpty();
  }

  @Test
  void tellsProjectYearAndDeadline() {
    List<PlanFinding> plans = find("2024年6月底前建成东湖绿道。", 3, 2024);

    assertThat(plans)
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.project()).isEqualTo(3);
              assertThat(plan.year()).isEqualTo(2024);
              assertThat(plan.deadline()).isEqualTo("2024-06-30");
            });
  }

  private List<String> sentences(String text) {
    return find(text, null, 2024).stream()
        .map(plan -> text.substring(plan.place().begin(), plan.place().end()))
        .toList();
  }

  private List<PlanFinding> find(String text, Integer project, Integer year) {
    return finder.find(text, new Span(0, text.length()), project, year);
  }
}
