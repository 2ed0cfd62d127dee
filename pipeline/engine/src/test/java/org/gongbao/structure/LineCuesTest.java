package org.gongbao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.gongbao.structure.LineCues.Cue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineCuesTest {
  private final LineCues cues = new LineCues(Knowledge.dictionaries());

  static Stream<NamedCsvRecord> examples() {
    return Knowledge.dictionaries().records("sections-lines.examples.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsTheLinesOfTheExamples(NamedCsvRecord example) {
    String line = example.getField("line");
    assertThat(cues.is(Cue.valueOf(example.getField("tells")), line))
        .as(line)
        .isEqualTo(Boolean.parseBoolean(example.getField("holds")));
  }
}
