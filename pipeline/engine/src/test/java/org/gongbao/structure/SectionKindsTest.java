package org.gongbao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.gongbao.model.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SectionKindsTest {
  private final SectionKinds kinds = new SectionKinds(Knowledge.dictionaries());

  static Stream<NamedCsvRecord> examples() {
    return Knowledge.dictionaries().records("sections-kinds.examples.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void tellsTheKindsOfTheExamples(NamedCsvRecord example) {
    String above = example.getField("above");
    String kind = example.getField("kind");
    assertThat(
            kinds.told(
                example.getField("title"), above.isEmpty() ? null : SectionKind.valueOf(above)))
        .as(example.getField("title"))
        .isEqualTo(kind.isEmpty() ? null : SectionKind.valueOf(kind));
  }

  @Test
  void goesOnWithPlansWhereAWorkReportSaysNoMore() {
    String title = "某市2031年政府工作报告";
    assertThat(SectionKinds.after(SectionKind.PLAN, title)).isEqualTo(SectionKind.PLAN);
    assertThat(SectionKinds.after(SectionKind.ACHIEVEMENT, title)).isEqualTo(SectionKind.PLAN);
    assertThat(SectionKinds.after(SectionKind.ACHIEVEMENT, "某市统计公报"))
        .isEqualTo(SectionKind.ACHIEVEMENT);
    assertThat(SectionKinds.after(SectionKind.OTHER, "某办法")).isEqualTo(SectionKind.OTHER);
  }
}
