package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSubjectTest {

  @ParameterizedTest(name = "{0} measures {1}")
  @CsvSource({
    "我局累计主动公开信息146条。, 主动公开信息",
    "我区财政收入完成8亿元。, 财政收入",
    "本部门行政编制26人。, 行政编制",
    "澄浦区财政局2023年度公务接待费支出决算为3万元。, 公务接待费支出决算",
    "“三公”经费决算情况2023年“三公”经费支出8万元。, “三公”经费支出"
  })
  void isNoPartOfAName(String text, String name) {
    assertThat(Prose.names(text)).containsExactly(name);
  }

  @Test
  void staysWhereTheWordsAreOthers() {
    assertThat(Prose.names("本科教学经费3万元。")).containsExactly("本科教学经费");
  }
}
