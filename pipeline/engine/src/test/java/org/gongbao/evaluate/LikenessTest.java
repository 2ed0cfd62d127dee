package org.gongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  /** The numbers are those that difflib gives. */
  @ParameterizedTest
  @CsvSource({
    "'', '', 1.0",
    "甲, '', 0.0",
    "甲乙丙, 甲乙丙, 1.0",
    "abxcd, abcd, 0.8888888888888888",
    "private Thread, private volatile Thread, 0.7567567567567568",
    "新增学位1.3万个, 新增公办学位1.3万个, 0.9",
    "tide, diet, 0.25",
    "diet, tide, 0.5",
    "𠀀乙, 𠀀丙, 0.5"
  })
  void givesTheRatioOfPythonsSequenceMatcher(String a, String b, double expected) {
    assertThat(Likeness.ratio(a, b)).isEqualTo(expected);
  }

  @Property
  void isOneForATextAndItself(@ForAll @StringLength(min = 1, max = 30) String text) {
    assertThat(Likeness.ratio(text, text)).isEqualTo(1.0);
  }

  @Property
  void isOneOnlyForTheSameText(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String a,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String b) {
    assertThat(Likeness.ratio(a, b) == 1.0).isEqualTo(a.equals(b));
  }
}
