package org.gongbao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberingTest {
  private final Numbering numbering = new Numbering(Knowledge.dictionaries());

  static Stream<NamedCsvRecord> examples() {
    return Knowledge.dictionaries().records("sections-numbering.examples.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheNumbersOfTheExamples(NamedCsvRecord example) {
    String text = example.getField("text");
    SectionNumber number = numbering.at(text);
    if (example.getField("form").isEmpty()) {
      assertThat(number).as(text).isNull();
      return;
    }
    assertThat(number).as(text).isNotNull();
    assertThat(number.form().name()).isEqualTo(example.getField("form"));
    assertThat(number.printed()).isEqualTo(example.getField("number"));
    assertThat(number.value()).isEqualTo(Integer.parseInt(example.getField("value")));
    assertThat(text.substring(number.end())).isEqualTo(example.getField("title"));
  }

  @Test
  void findsNoNumberInAnEmptyText() {
    assertThat(numbering.at("")).isNull();
    assertThat(numbering.at("\u3000")).isNull();
  }
}
