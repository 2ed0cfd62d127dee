package org.gongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextScoreTest {

  @Test
  void countsWhatIsPutInTakenOutAndReplaced() {
    assertThat(TextScore.of("新增学位三百五个", "新建学位三百个位")).isEqualTo(new TextScore(3, 8));
    assertThat(TextScore.of("", "学位")).isEqualTo(new TextScore(2, 2));
    assertThat(TextScore.of("学位", "")).isEqualTo(new TextScore(2, 0));
  }

  @Test
  void countsNeitherWhiteSpaceNorLineEnds() {
    assertThat(TextScore.of("新增 学位\n\u3000\u3000三百", "新增学位\r\n三百").edits()).isZero();
  }

  @Test
  void countsWidthAndOrder() {
    assertThat(TextScore.of("学位，300个", "学位,300个").edits()).isEqualTo(1);
    assertThat(TextScore.of("丙丁甲乙", "甲乙丙丁").edits()).isEqualTo(4);
    assertThat(TextScore.of("丁戊己甲乙丙", "甲乙丙丁戊己").edits()).isEqualTo(6);
  }

  @Test
  void countsCharactersBeyondTheBasicPlaneOnce() {
    assertThat(TextScore.of("𠮷林路", "𠮷田路")).isEqualTo(new TextScore(1, 3));
  }

  @Test
  void roundsTheRateUpSoThatNoErrorDisappears() {
    assertThat(new TextScore(1, 1_000_000).percent()).isEqualByComparingTo("0.001");
    assertThat(new TextScore(17, 17_000).percent()).isEqualByComparingTo("0.1");
    assertThat(new TextScore(0, 0).percent()).isZero();
  }

  @Property(tries = 500)
  void agreesWithTheTableOfAllPrefixes(
      @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'd') String one,
      @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'd') String other) {
    assertThat(EditDistance.between(one, other)).isEqualTo(byTable(one, other));
  }

  private static int byTable(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
        } else {
          int replaced = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
          table[i][j] = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        }
      }
    }
    return table[one.length()][other.length()];
  }
}
