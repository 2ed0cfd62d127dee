package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.model.finding.Span;
import org.junit.jupiter.api.Test;

class PartReaderTest {

  @Test
  void opensThePartsOfWhatWasStatedBefore() {
    assertThat(wholes("图书馆藏书120万册，其中少儿图书30万册。")).containsExactly("-", "120万册");
  }

  @Test
  void reachesToTheSentencesEnd() {
    assertThat(wholes("支出8亿元，其中教育支出3亿元，卫生支出2亿元。债务支出1亿元。")).containsExactly("-", "8亿元", "8亿元", "-");
  }

  @Test
  void endsWhereAValueIsTooLargeForAPart() {
    assertThat(wholes("新增造林12万亩，其中公园绿化3万亩，修复湿地40万亩，治理沙地2万亩。"))
        .containsExactly("-", "12万亩", "-", "-");
  }

  @Test
  void takesWhatABracketListsForParts() {
    assertThat(wholes("新增学位1.3万个（公办学位9000个，民办学位4000个）。")).containsExactly("-", "1.3万个", "1.3万个");
    assertThat(wholes("新增学位1.3万个（含公办学位9000个），新增床位300张。")).containsExactly("-", "1.3万个", "-");
  }

  @Test
  void isNoPartWhereUnitsDiffer() {
    assertThat(wholes("新增学位1.3万个（占60%）。")).containsExactly("-", "-");
  }

  @Test
  void isNoPartWhereAChangeIsTold() {
    assertThat(wholes("支出8亿元，其中教育支出增长3%。")).containsExactly("-", "-");
  }

  @Test
  void isNoPartWithoutAWordThatSaysSo() {
    assertThat(wholes("新增学位1.3万个，公办学位9000个。")).containsExactly("-", "-");
  }

  /** What each quantity is part of, {@code -} for none. */
  private static List<String> wholes(String text) {
    return Prose.in(text).stream().map(indicator -> words(text, indicator.whole())).toList();
  }

  private static String words(String text, Span span) {
    return span == null ? "-" : text.substring(span.begin(), span.end());
  }

  @Test
  void givesTheSumBehindThePartsTheNameOfTheWhole() {
    assertThat(Prose.named("项目总预算960万，其中技能培训610万，场地租赁350万，合计960万。"))
        .containsExactly("项目总预算 9600000 元", "技能培训 6100000 元", "场地租赁 3500000 元", "项目总预算 9600000 元");
  }
}
