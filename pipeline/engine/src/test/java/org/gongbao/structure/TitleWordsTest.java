package org.gongbao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitleWordsTest {
  private final TitleWords words = new TitleWords(Knowledge.dictionaries());

  static Stream<NamedCsvRecord> examples() {
    return Knowledge.dictionaries().records("sections-titles.examples.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsTheTitlesOfTheExamples(NamedCsvRecord example) {
    String line = example.getField("line");
    boolean ends =
        example.getField("of").equals("TABLE")
            ? words.endTableTitle(line)
            : words.endDocumentTitle(line);
    assertThat(ends).as(line).isEqualTo(Boolean.parseBoolean(example.getField("ends")));
  }
}
