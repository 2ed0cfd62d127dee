package org.gongbao.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.gongbao.evaluate.GoldFile;
import org.gongbao.evaluate.Scorer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples against what is true of them: no figure may fall below what was once reached. */
class CorpusGoldTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // sample, indicators, their names, plans, targets, discrepancies
    "chengpu-2022-projects.pdf, 0.99, 0.96, 0.98, 0.98, 0.98",
    "chengpu-2023-projects.pdf, 0.99, 0.96, 0.98, 0.95, 0.98",
    "chengpu-2023-projects.docx, 0.99, 0.96, 0.98, 0.95, 0.98",
    "chengpu-2024-projects.pdf, 0.99, 0.95, 0.98, 0.95, 0.98",
    "chengpu-2024-communique.pdf, 0.99, 0.95, 0.98, 0.98, 0.6",
    "chengpu-2024-culture-summary.pdf, 0.99, 0.98, 0.98, 0.98, 0.98",
    "chengpu-2025-work-report.pdf, 0.99, 0.98, 0.97, 0.98, 0.98"
  })
  void readsWhatTheSampleSays(
      String name,
      double indicators,
      double names,
      double plans,
      double targets,
      double discrepancies)
      throws IOException {
    Path gold = Reports.file(name.replaceFirst("\\.\\w+$", ".gold.json"));
    Figures figures =
        new Figures(Scorer.score(Reports.of(Reports.file(name)), GoldFile.read(gold)));

    figures.noEvidenceWrong();
    figures.atLeast(1, "report.right", "sections", "sections.level");
    figures.atLeast(indicators, "indicators");
    figures.atLeast(names, "indicators.name");
    figures.atLeast(0.97, "indicators.unit", "indicators.bound", "indicators.interval");
    figures.atLeast(0.97, "indicators.role", "indicators.sign", "indicators.period");
    figures.atLeast(0.97, "indicators.measure", "indicators.basis", "indicators.project");
    figures.atLeast(0.97, "indicators.cumulative", "indicators.per");
    figures.atLeast(0.95, "agencies");
    figures.atLeast(1, "projects", "projects.leadAgencies", "projects.status");
    figures.atLeast(1, "projects.goal", "projects.result", "projects.plan");
    figures.atLeast(plans, "plans");
    figures.atLeast(targets, "targets");
    figures.atLeast(discrepancies, "discrepancies");
  }
}
