package org.gongbao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.gongbao.extract.Examples;
import org.gongbao.lexicon.Dictionaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlipRepairTest {
  private final SlipRepair repair = SlipRepair.of(Dictionaries.packaged());

  static List<NamedCsvRecord> examples() {
    return Examples.of("ocr-slips");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void repairsWhatTheDictionaryLists(NamedCsvRecord example) {
    assertThat(repair.repair(line(example.getField("text"))).line().text())
        .isEqualTo(example.getField("repaired"));
  }

  @Test
  void tellsWhatItRepaired() {
    assertThat(repair.repair(line("学校丶医院丶公园")).repairs()).containsExactly("丶 → 、", "丶 → 、");
  }

  @Test
  void isAsSureOfACharacterAsOfTheLeastSureThatItStandsFor() {
    ReadLine line =
        new ReadLine(0, 0, 90, 20, "2.5%0", List.of(0.9f, 0.9f, 0.9f, 0.8f, 0.4f), false);

    ReadLine repaired = repair.repair(line).line();

    assertThat(repaired.text()).isEqualTo("2.5‰");
    assertThat(repaired.confidences()).containsExactly(0.9f, 0.9f, 0.9f, 0.4f);
  }

  private static ReadLine line(String text) {
    return Sketch.read(0, 0, 100, 20, text);
  }
}
