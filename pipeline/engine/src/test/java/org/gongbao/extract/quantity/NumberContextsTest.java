package org.gongbao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.QuantityWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumberContextsTest {
  private final QuantityFinder finder =
      new QuantityFinder(QuantityWords.load(Dictionaries.packaged()));

  @ParameterizedTest
  @CsvFileSource(
      files = "../../dictionaries/number-contexts.examples.csv",
      useHeadersInDisplayName = true)
  void theDictionaryDecidesWhetherANumberMeasures(String kind, String text, String quantities) {
    List<String> found =
        finder.find(text).stream().map(m -> text.substring(m.begin(), m.end())).toList();
    assertThat(found)
        .as(kind)
        .isEqualTo(quantities == null ? List.of() : List.of(quantities.split("\\|", -1)));
  }
}
