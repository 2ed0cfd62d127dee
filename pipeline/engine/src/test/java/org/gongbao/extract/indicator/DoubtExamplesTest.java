package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.model.finding.IndicatorFinding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DoubtExamplesTest {

  @ParameterizedTest
  @CsvFileSource(files = "../../dictionaries/doubts.examples.csv", useHeadersInDisplayName = true)
  void anIndicatorSaysWhatIsDoubtfulOfIt(String text, String doubts) {
    List<IndicatorFinding> found = Prose.in(text);
    assertThat(found).isNotEmpty();
    assertThat(
            found.get(found.size() - 1).doubts().stream()
                .map(Enum::name)
                .collect(Collectors.joining("|")))
        .isEqualTo(doubts == null ? "" : doubts);
  }
}
