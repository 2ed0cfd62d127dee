package org.gongbao.app.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gongbao.Pipeline;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Outcome;
import org.junit.jupiter.api.Test;

/** The small run of what {@code pipeline/trial scale} does with ten thousand reports. */
class GeneratedReportsTest {
  private final Pipeline pipeline = Pipeline.standard(Dictionaries.packaged());

  @Test
  void everyFigureOfAGeneratedReportIsFoundAndNoneInvented() throws IOException {
    for (long number = 0; number < 60; number++) {
      GeneratedReport report = GeneratedReport.of(number);
      ReportFormat format = ReportFormat.of(number);

      Outcome outcome = pipeline.run(format.write(report), format.fileName(number));

      assertThat(outcome).isInstanceOf(Outcome.Done.class);
      assertThat(Fact.of(((Outcome.Done) outcome).report()))
          .as(format.fileName(number))
          .isEqualTo(report.facts());
    }
  }

  @Test
  void theSameNumberGivesTheSameFile() throws IOException {
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(format.write(GeneratedReport.of(5)))
          .isEqualTo(format.write(GeneratedReport.of(5)))
          .isNotEqualTo(format.write(GeneratedReport.of(6)));
    }
  }
}
