package org.gongbao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.gongbao.extract.Examples;
import org.gongbao.model.SectionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoodsTest {

  @Test
  void tellsWhatWasDoneFromWhatIsPlannedAsTheExamplesSay() {
    Moods moods = Moods.load(Dictionaries.packaged());

    for (NamedCsvRecord example : Examples.of("moods")) {
      String text = example.getField("text");
      assertThat(mood(moods.of(text))).as(text).isEqualTo(example.getField("mood"));
    }
  }

  private static String mood(@Nullable SectionKind kind) {
    return kind == null ? "-" : kind == SectionKind.PLAN ? "PLANNED" : "DONE";
  }
}
