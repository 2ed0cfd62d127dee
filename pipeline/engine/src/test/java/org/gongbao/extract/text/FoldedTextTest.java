package org.gongbao.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "２０２３ 年, 2023年",
    "约 2.1 万个, 约2.1万个",
    "９０％, 90%",
    "Ａ级（含）, A级（含）",
    "总数(个), 总数（个）",
    "'增长5%,下降3%', 增长5%，下降3%",
    "'1,234个', '1,234个'",
    "5～8家, 5~8家",
    "5 G 网络, 5 G网络",
    "工业[3]总产值[12]增长, 工业总产值增长",
    "〔2023〕5号文, 〔2023〕5号文",
    "⼈⼝12.3万⼈, 人口12.3万人",
    "⾯积5平⽅公⾥, 面积5平方公里",
    "投资2億元於萬寧, 投资2亿元於萬寧",
    "二〇二三年度, 2023年度",
    "二零二三年, 2023年",
    "二○二三年, 2023年",
    "二O二三年, 2023年",
    "一九九八年以来, 1998年以来",
    "二〇二一至二〇二三年, 2021至2023年",
    "一二〇二三年级, 一二〇二三年级",
    "二〇二三班, 二〇二三班",
    "'12，000人', '12,000人'",
    "'2023，300个', '2023，300个'",
    "1 2 0 0 张, 1200张",
    "2 3 张, 2 3张"
  })
  void spellsOneThingInOneWay(String text, String folded) {
    assertThat(fold(text).text()).isEqualTo(folded);
  }

  @Test
  void keepsTheEndsOfLinesWhereLinesAreItems() {
    String cell = "种树5棵 \n修路2条\n";

    assertThat(FoldedText.ofLines(cell, 0, cell.length()).text()).isEqualTo("种树5棵\n修路2条");
    assertThat(fold(cell).text()).isEqualTo("种树5棵 修路2条");
  }

  @Test
  void knowsWhereItsCharactersCameFrom() {
    String text = "培 训 １２ 人";
    FoldedText folded = fold(text);
    int begin = folded.text().indexOf("12");

    assertThat(text.substring(folded.originOf(begin), folded.originBehind(begin + 3)))
        .isEqualTo("１２ 人");
  }

  @Test
  void foldsASpanAlone() {
    FoldedText folded = FoldedText.of("一二 三 四五", 2, 6);

    assertThat(folded.text()).isEqualTo("三四");
    assertThat(folded.originOf(0)).isEqualTo(3);
  }

  @Property(tries = 500)
  void keepsTheOrderOfItsCharacters(@ForAll("texts") String text) {
    FoldedText folded = fold(text);
    int last = -1;
    for (int i = 0; i < folded.length(); i++) {
      assertThat(folded.originOf(i)).isGreaterThan(last).isLessThan(text.length());
      last = folded.originOf(i);
    }
  }

  @Property(tries = 500)
  void changesNothingMoreWhenFoldedAgain(@ForAll("texts") String text) {
    String once = fold(text).text();

    assertThat(fold(once).text()).isEqualTo(once);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("12０９,.，()（）%％～~年个万 \u3000aＡ").ofMaxLength(30);
  }

  private static FoldedText fold(String text) {
    return FoldedText.of(text, 0, text.length());
  }
}
