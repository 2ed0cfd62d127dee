package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.gongbao.evaluate.Gold;
import org.gongbao.evaluate.GoldFile;
import org.gongbao.evaluate.Scorer;
import org.gongbao.model.Notice;
import org.gongbao.model.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scans of real reports, against what is printed on them. */
@Tag("shared")
class SharedScansTest {
  private static final Path SHARED = Path.of(System.getProperty("gongbao.shared", ""));

  @ParameterizedTest
  @CsvSource({
    "beijing-2024-p1-3-100dpi, 2",
    "zhoukou-2023-p1-4-200dpi-skewed, 1",
  })
  void readsNearlyEveryCharacter(String name, int most) throws IOException {
    Path folder = SHARED.resolve("reports/scan");
    Report report = Reports.of(folder.resolve(name + ".pdf"));

    assertThat(Scan.score(report, folder.resolve(name + ".truth.txt")).percent())
        .isLessThanOrEqualTo(new BigDecimal(most));
    assertThat(report.source().ocrPages()).hasSize(report.source().pages());
  }

  @Test
  void findsInAScanTheIndicatorsThatTheTextLayerGives() throws IOException {
    Gold gold = GoldFile.read(SHARED.resolve("seed/nanhai-2023.gold.json"));
    byte[] printed = Scan.pages(SHARED.resolve("seed/nanhai-2023.pdf"), 1, 2, 3, 12, 13);

    Report scanned = Reports.of(SHARED.resolve("seed/nanhai-2023-scan.pdf"));
    Figures figures = new Figures(Scorer.score(scanned, gold));
    Figures reference = new Figures(Scorer.score(Reports.read(printed, "printed.pdf"), gold));

    figures.noEvidenceWrong();
    assertThat(figures.of("indicators")).isGreaterThanOrEqualTo(0.93 * reference.of("indicators"));
    assertThat(scanned.source().ocrPages()).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void readsAPageWhoseTextLayerLiesByWhatItLooksLike() {
    Report report =
        Reports.read(
            Scan.pages(SHARED.resolve("reports/pdf/garbled-text-layer.pdf"), 1), "garbled.pdf");

    assertThat(report.source().ocrPages()).containsExactly(1);
    assertThat(report.text()).contains("技术规范");
    assertThat(report.warnings()).extracting(Notice::code).doesNotContain("PAGE_TEXT_GARBLED");
  }
}
