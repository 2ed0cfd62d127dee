package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gongbao.model.Report;
import org.gongbao.read.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One report says the same in whatever format it comes. */
class FormatsAgreeTest {
  private static final double ENOUGH = 0.97;

  private enum Format {
    DOCX,
    OFD,
    HTML,
    TXT
  }

  @ParameterizedTest
  @EnumSource
  void aSampleReportSaysTheSameInEachFormat(Format format) {
    assertAgrees(
        Reports.file("chengpu-2023-projects.pdf"),
        Reports.file("chengpu-2023-projects.docx"),
        format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"chengpu-2023-projects.doc", "chengpu-2023-projects.rtf"})
  void aSampleReportSaysTheSameInOlderFormatsOfWord(String name) {
    assertAgrees(
        Reports.of(Reports.file("chengpu-2023-projects.pdf")),
        Reports.read(Samples.file(name), name));
  }

  @Tag("shared")
  @ParameterizedTest
  @EnumSource
  void aRealReportSaysTheSameInEachFormat(Format format) {
    String shared = System.getProperty("gongbao.shared");
    assertThat(shared).as("the system property gongbao.shared").isNotBlank();
    Path seed = Path.of(shared, "seed");
    assertAgrees(seed.resolve("nanhai-2023.pdf"), seed.resolve("nanhai-2023.docx"), format);
  }

  private static void assertAgrees(Path pdf, Path docx, Format format) {
    assertAgrees(Reports.of(pdf), in(format, pdf, docx));
  }

  private static void assertAgrees(Report expected, Report read) {
    FormatAgreement agreement = FormatAgreement.between(expected, read);

    assertThat(FormatAgreement.projects(read))
        .isNotEmpty()
        .isEqualTo(FormatAgreement.projects(expected));
    assertThat(agreement.indicators()).as("%s", agreement.apart()).isGreaterThanOrEqualTo(ENOUGH);
  }

  private static Report in(Format format, Path pdf, Path docx) {
    return switch (format) {
      case DOCX -> Reports.of(docx);
      case OFD -> Reports.read(FormatExports.ofd(pdf), "report.ofd");
      case HTML -> Reports.read(FormatExports.html(docx), "report.html");
      case TXT -> Reports.read(FormatExports.text(docx), "report.txt");
    };
  }
}
