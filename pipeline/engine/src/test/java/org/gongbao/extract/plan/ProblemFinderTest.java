package org.gongbao.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.extract.indicator.Prose;
import org.gongbao.model.finding.Span;
import org.junit.jupiter.api.Test;

class ProblemFinderTest {
  private final ProblemFinder finder = new ProblemFinder(Prose.LEXICON.cues());

  @Test
  void findsAProblemInEachSentence() {
    assertThat(problems("优质学位仍然不足。部分道路积水严重；停车设施欠账较多。"))
        .containsExactly("优质学位仍然不足。", "部分道路积水严重；", "停车设施欠账较多。");
  }

  @Test
  void leavesOutTheWordsThatLeadToTheFirst() {
    assertThat(problems("工作中还存在一些不足：一是优质学位不足。二是停车难。")).containsExactly("一是优质学位不足。", "二是停车难。");
  }

  @Test
  void knowsAPassageThatAdmitsProblemsByItsWords() {
    assertThat(admits("我们也清醒地看到，产业基础还不牢固。")).isTrue();
    assertThat(admits("仍存在一些问题，需要改进。")).isTrue();
    assertThat(admits("新建学校8所，新增学位1万个。")).isFalse();
  }

  private boolean admits(String text) {
    return finder.admits(text, new Span(0, text.length()));
  }

  private List<String> problems(String text) {
    return finder.find(text, new Span(0, text.length())).stream()
        .map(span -> text.substring(span.begin(), span.end()))
        .toList();
  }
}
