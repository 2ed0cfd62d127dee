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
    "〔2023〕5号文, 〔2023〕5号文"
  })
  void spellsOneThingInOneWay(String text, String folded) {
    assertThat(fold(text).text()).isEqualTo(folded);
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
