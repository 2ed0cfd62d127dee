package org.gongbao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.gongbao.extract.Examples;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.QuantityWords;
import org.gongbao.lexicon.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityExamplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"units", "bounds", "inferred-units"})
  void theDictionaryReadsTheQuantitiesOfItsExamples(String dictionary) {
    SoftAssertions softly = new SoftAssertions();
    for (var example : Examples.of(dictionary)) {
      String text = example.getField("text");
      softly
          .assertThat(String.join("|", Quantities.in(text)))
          .as(text)
          .isEqualTo(example.getField("quantities"));
    }
    softly.assertAll();
  }

  @Test
  void theUnitsOfTheExamplesAreOfTheirKind() {
    QuantityWords words = QuantityWords.load(Dictionaries.packaged());
    for (var example : Examples.of("units")) {
      List<QuantityMention> mentions = Quantities.mentions(example.getField("text"));
      for (QuantityMention mention : mentions) {
        String unit = Objects.requireNonNull(mention.quantity().unit());
        assertThat(Objects.requireNonNull(words.units().startingAt(unit, 0)).value())
            .as(unit)
            .isEqualTo(UnitKind.valueOf(example.getField("kind")));
      }
    }
  }

  @Test
  void theInferredUnitsOfTheExamplesAreTheirs() {
    for (var example : Examples.of("inferred-units")) {
      if (example.getField("quantities").endsWith("?")) {
        assertThat(example.getField("quantities")).endsWith(" " + example.getField("unit") + "?");
      }
    }
  }
}
