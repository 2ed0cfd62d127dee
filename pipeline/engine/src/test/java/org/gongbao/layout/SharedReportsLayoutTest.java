package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.Reading;
import org.gongbao.model.document.TableBlock;
import org.gongbao.read.pdf.PdfReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads real reports. They lie outside the project, in the folder that gongbao.shared names. */
@Tag("shared")
class SharedReportsLayoutTest {

  @Test
  void givesAWorkReportsParagraphsLetterForLetter() throws Exception {
    List<String> expected =
        Files.readAllLines(shared("reports/text/beijing-2024-work-report.txt")).stream()
            .map(SharedReportsLayoutTest::bare)
            .filter(line -> !line.isEmpty())
            .toList();

    assertThat(paragraphs(arrange("reports/pdf/beijing-2024-work-report.pdf")))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed/nanhai-2023.pdf",
        "seed/nanhai-2023-portrait.pdf",
        "seed/nanhai-2023-borderless.pdf"
      })
  void findsTheAnnexOnEachOfItsPages(String file) throws Exception {
    List<TableBlock> tables = tables(arrange(file));

    assertThat(tables).hasSizeGreaterThan(4);
    assertThat(tables).allSatisfy(table -> assertThat(table.columns()).isEqualTo(5));
    assertThat(tables)
        .allSatisfy(table -> assertThat(table.cells().get(0).text().text()).isEqualTo("序号"));
    assertThat(tables.subList(1, tables.size()))
        .allSatisfy(table -> assertThat(table.startsPage()).isTrue());
    assertThat(tables.subList(0, tables.size() - 1))
        .allSatisfy(table -> assertThat(table.endsPage()).isTrue());
  }

  @Test
  void findsTheRowsOfATableOverEightyFivePages() throws Exception {
    List<TableBlock> tables = tables(arrange("reports/pdf/csrc-2018q3-industries.pdf"));

    assertThat(tables).hasSize(85);
    assertThat(tables).allSatisfy(table -> assertThat(table.columns()).isEqualTo(5));
    assertThat(tables).noneSatisfy(table -> assertThat(table.lastRowOpen()).isTrue());
  }

  @Test
  void cutsTheRowsOfTablesWithoutLevelRules() throws Exception {
    assertThat(tables(arrange("reports/pdf/zhoukou-2023-communique.pdf")))
        .extracting(TableBlock::rows)
        .containsExactly(10, 18, 19, 11, 13, 17);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports/pdf/garbled-text-layer.pdf",
        "reports/scan/book-scan.pdf",
        "seed/nanhai-2023-scan.pdf"
      })
  void asksForOcrWhereTheTextLayerIsMissingOrGarbled(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(shared(file));

    assertThatThrownBy(() -> new PdfReader().read(bytes, file))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContaining(file)
        .hasMessageContaining("OCR");
  }

  private static Path shared(String file) {
    return Path.of(
        Objects.requireNonNull(System.getProperty("gongbao.shared"), "gongbao.shared"), file);
  }

  private static List<Block> arrange(String file) throws IOException, UnreadableInput {
    Reading reading = new PdfReader().read(Files.readAllBytes(shared(file)), file);
    return new Layout().arrange(((Reading.Paged) reading.content()).pages());
  }

  private static List<TableBlock> tables(List<Block> blocks) {
    return blocks.stream()
        .filter(TableBlock.class::isInstance)
        .map(TableBlock.class::cast)
        .toList();
  }

  /** The paragraphs, those joined that a page's end parts. */
  private static List<String> paragraphs(List<Block> blocks) {
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (Block block : blocks) {
      Paragraph paragraph = (Paragraph) block;
      int last = paragraphs.size() - 1;
      if (open) {
        paragraphs.set(last, paragraphs.get(last) + bare(paragraph.text().text()));
      } else {
        paragraphs.add(bare(paragraph.text().text()));
      }
      open = paragraph.open();
    }
    return paragraphs;
  }

  private static String bare(String line) {
    return line.replaceAll("[\\s\u3000]", "");
  }
}
