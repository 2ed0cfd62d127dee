package org.gongbao.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.extract.Examples;
import org.gongbao.lexicon.Dictionaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnicodeFormTest {

  static List<NamedCsvRecord> examples() {
    return Examples.of("radicals");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsRadicalsAsTheIdeographsOfTheExamples(NamedCsvRecord example) {
    assertThat(UnicodeForm.normalised(example.getField("text")))
        .isEqualTo(example.getField("plain"));
  }

  @Test
  void knowsAnIdeographForEachKangxiRadical() {
    assertThat(Dictionaries.packaged().records("radicals.csv"))
        .extracting(record -> record.getField("radical").codePointAt(0))
        .doesNotHaveDuplicates()
        .containsAll(IntStream.rangeClosed(0x2F00, 0x2FD5).boxed().toList());
    assertThat(Dictionaries.packaged().records("radicals.csv"))
        .extracting(record -> record.getField("ideograph").codePointAt(0))
        .allMatch(Character::isIdeographic);
  }

  @Test
  void setsTheFormsOfVerticalLinesLevel() {
    assertThat(UnicodeForm.normalised("︒")).isEqualTo("。");
    assertThat(UnicodeForm.normalised("︵")).isEqualTo("(");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ﬁ", "\uF98E", "㎡", "１２％", "𠮷", "〇", "零"})
  void keepsWhatIsPrinted(String text) {
    assertThat(UnicodeForm.normalised(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uE000", "\uFFFD", "\u0001"})
  void findsNoTextInControlsAndPrivateUse(String text) {
    assertThat(UnicodeForm.normalised(text)).isNull();
  }
}
