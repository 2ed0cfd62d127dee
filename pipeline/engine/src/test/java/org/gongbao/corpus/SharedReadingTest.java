package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.gongbao.Pipeline;
import org.gongbao.evaluate.BookmarkScore;
import org.gongbao.evaluate.TextScore;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Outcome;
import org.gongbao.model.Report;
import org.gongbao.model.document.Reading;
import org.gongbao.read.pdf.PdfReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures reading on real reports. They lie outside the project, where gongbao.shared names. */
@Tag("shared")
class SharedReadingTest {
  private final Pipeline pipeline = Pipeline.withoutDeclaredHeadings(Dictionaries.packaged());

  @Test
  void readsATextWithAtMostOneErrorInAThousandCharacters() throws IOException {
    Report report = report("reports/pdf/beijing-2024-work-report.pdf");
    String truth = Files.readString(shared("reports/text/beijing-2024-work-report.txt"));

    assertThat(TextScore.of(report.text(), truth).percent())
        .isLessThanOrEqualTo(new BigDecimal("0.1"));
  }

  @Test
  void findsTheHeadingsOfBookmarksWithoutALookAtThem() throws Exception {
    String file = "reports/pdf/prevention-plan-2021.pdf";
    Reading reading = new PdfReader().read(Files.readAllBytes(shared(file)), file);
    BookmarkScore score =
        BookmarkScore.of(report(file), ((Reading.Paged) reading.content()).headings());

    assertThat(score.headings().gold()).isGreaterThan(40);
    assertThat(score.headings().f1())
        .as(score.toString())
        .isGreaterThanOrEqualTo(new BigDecimal("0.95"));
  }

  private Report report(String file) throws IOException {
    Outcome outcome = pipeline.run(Files.readAllBytes(shared(file)), file);
    return ((Outcome.Done) outcome).report();
  }

  private static Path shared(String file) {
    return Path.of(
        Objects.requireNonNull(System.getProperty("gongbao.shared"), "gongbao.shared"), file);
  }
}
