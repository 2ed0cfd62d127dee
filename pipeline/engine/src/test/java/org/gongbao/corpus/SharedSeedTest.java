package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.evaluate.GoldFile;
import org.gongbao.evaluate.Scorer;
import org.gongbao.model.Evidence;
import org.gongbao.model.Report;
import org.gongbao.write.ReportFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real report in each of its formats, against what is true of it. */
@Tag("shared")
class SharedSeedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nanhai-2023.pdf",
        "nanhai-2023-portrait.pdf",
        "nanhai-2023.docx",
        "nanhai-2023.txt"
      })
  void readsWhatTheReportSays(String name) throws IOException {
    Figures figures =
        new Figures(
            Scorer.score(Reports.of(seed(name)), GoldFile.read(seed("nanhai-2023.gold.json"))));

    figures.noEvidenceWrong();
    figures.atLeast(1, "report.right", "sections", "sections.level", "sections.kind");
    figures.atLeast(1, "projects", "projects.leadAgencies", "projects.status");
    figures.atLeast(0.97, "indicators");
    figures.atLeast(0.95, "indicators.unit", "indicators.bound", "indicators.role");
    figures.atLeast(0.85, "indicators.name");
    figures.atLeast(0.9, "agencies");
    figures.atLeast(0.95, "plans");
    figures.atLeast(0.7, "targets");
    figures.foundAll("discrepancies");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nanhai-2023.pdf",
        "nanhai-2023-portrait.pdf",
        "nanhai-2023.docx",
        "nanhai-2023.txt"
      })
  void joinsTheAnnexIntoOneTableOfTenRowsAndFiveColumns(String name) {
    assertThat(Reports.of(seed(name)).tables())
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.header()).hasSize(5);
              assertThat(table.rows()).hasSize(10).allMatch(row -> row.size() == 5);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"nanhai-2023.pdf", "nanhai-2023-portrait.pdf"})
  void hasBoxesThatCoverTheirWords(String name) throws IOException {
    List<Evidence> places = Places.of(Reports.of(seed(name)));
    PrintedPages pages = PrintedPages.of(seed(name));

    assertThat(places).allSatisfy(place -> assertThat(place.boxes()).allMatch(pages::holds));
    assertThat(pages.printedOtherwise(places)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nanhai-2023.pdf", "nanhai-2023.docx", "nanhai-2023.txt"})
  void isReadTheSameEachTime(String name) {
    Report again = Reports.read(seed(name));

    assertThat(ReportFile.json(again)).isEqualTo(ReportFile.json(Reports.of(seed(name))));
  }

  private static Path seed(String name) {
    String shared = System.getProperty("gongbao.shared");
    assertThat(shared).as("the system property gongbao.shared").isNotBlank();
    return Path.of(shared, "seed", name);
  }
}
