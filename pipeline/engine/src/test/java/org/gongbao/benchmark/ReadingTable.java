package org.gongbao.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongbao.Pipeline;
import org.gongbao.corpus.FormatAgreement;
import org.gongbao.corpus.FormatExports;
import org.gongbao.corpus.Reports;
import org.gongbao.corpus.Scan;
import org.gongbao.evaluate.BookmarkScore;
import org.gongbao.evaluate.Evaluation;
import org.gongbao.evaluate.Figure;
import org.gongbao.evaluate.Gold;
import org.gongbao.evaluate.GoldFile;
import org.gongbao.evaluate.Scorer;
import org.gongbao.evaluate.TableGold;
import org.gongbao.evaluate.TableGoldFile;
import org.gongbao.evaluate.TableScore;
import org.gongbao.evaluate.TextScore;
import org.gongbao.evaluate.Totals;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Outcome;
import org.gongbao.model.Report;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.pdf.PdfReader;

/**
 * Prints, as a Markdown table, how well the real documents are read: their text, headings, scans,
 * tables and formats, and how fast, each beside what is asked for. {@code corpus/measure} runs it.
 */
public final class ReadingTable {
  private static final List<String> SCANS =
      List.of("beijing-2024-p1-3-100dpi", "zhoukou-2023-p1-4-200dpi-skewed");
  private static final int[] SCANNED_PAGES = {1, 2, 3, 12, 13};

  private final Path shared;
  private final Path tables;
  private final PrintStream out;

  private ReadingTable(Path shared, Path tables, PrintStream out) {
    this.shared = shared;
    this.tables = tables;
    this.out = out;
  }

  /** Takes the folder of real documents and the folder of the tables' gold. */
  public static void main(String[] folders) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ReadingTable table = new ReadingTable(Path.of(folders[0]), Path.of(folders[1]), out);
    out.println("| what | figure | asked for |");
    out.println("| --- | --- | --- |");
    table.text();
    table.headings();
    table.scans();
    table.cells();
    table.twins();
    table.formats();
    new ReadingSpeed(table.shared, table::row).measure();
  }

  private void text() throws IOException {
    String truth = Files.readString(shared.resolve("reports/text/beijing-2024-work-report.txt"));
    TextScore score =
        TextScore.of(report("reports/pdf/beijing-2024-work-report.pdf").text(), truth);
    row("text, `beijing-2024-work-report.pdf`: character error rate", percent(score), "≤ 0.1 %");
  }

  private void headings() throws IOException, UnreadableInput {
    String name = "prevention-plan-2021.pdf";
    byte[] bytes = Files.readAllBytes(shared.resolve("reports/pdf").resolve(name));
    Pipeline pipeline = Pipeline.withoutDeclaredHeadings(Dictionaries.packaged());
    Report report = ((Outcome.Done) pipeline.run(bytes, name)).report();
    Reading reading = new PdfReader().read(bytes, name);
    Figure.Match headings =
        BookmarkScore.of(report, ((Reading.Paged) reading.content()).headings()).headings();
    row(
        "headings, `" + name + "` against its bookmarks: F1",
        headings.f1() + " (" + headings.hit() + " of " + headings.gold() + ")",
        "≥ 0.95");
  }

  private void scans() throws IOException {
    for (String scan : SCANS) {
      Report report = report("reports/scan/" + scan + ".pdf");
      TextScore score = Scan.score(report, shared.resolve("reports/scan/" + scan + ".truth.txt"));
      row(
          "scan, `" + scan + "`: character error rate",
          percent(score),
          scan.contains("200dpi") ? "≤ 1 %" : "≤ 2 %");
    }
    Gold gold = GoldFile.read(shared.resolve("seed/nanhai-2023.gold.json"));
    byte[] pages = Scan.pages(shared.resolve("seed/nanhai-2023.pdf"), SCANNED_PAGES);
    BigDecimal scanned = indicators(report("seed/nanhai-2023-scan.pdf"), gold);
    BigDecimal printed = indicators(Reports.read(pages, "printed.pdf"), gold);
    row(
        "scan, `nanhai-2023-scan`: indicators F1 as a part of what the text layer gives",
        scanned.divide(printed, 3, RoundingMode.DOWN) + " (" + scanned + " of " + printed + ")",
        "≥ 0.93");
  }

  private void cells() throws IOException {
    List<Evaluation> evaluations = new ArrayList<>();
    try (Stream<Path> files = Files.list(tables)) {
      for (Path file : files.sorted().toList()) {
        TableGold gold = TableGoldFile.read(file);
        evaluations.add(TableScore.score(report("reports/pdf/" + gold.document() + ".pdf"), gold));
      }
    }
    Map<String, Figure> figures = Totals.of(evaluations).figures();
    row("tables with gold: cells right, text and place", share(figures, "tables.cells"), "≥ 0.97");
    row("tables with gold: spans right", share(figures, "tables.spans"), "≥ 0.95");
    Report csrc = report("reports/pdf/csrc-2018q3-industries.pdf");
    row(
        "`csrc-2018q3-industries.pdf`: tables, rows below the heading",
        csrc.tables().size() + ", " + csrc.tables().get(0).rows().size(),
        "1, 3563");
  }

  /** The table without a rule against its ruled twin. */
  private void twins() throws IOException {
    Gold gold = GoldFile.read(shared.resolve("seed/nanhai-2023.gold.json"));
    Map<String, Figure> ruled =
        Scorer.score(report("seed/nanhai-2023-portrait.pdf"), gold).figures();
    Map<String, Figure> bare =
        Scorer.score(report("seed/nanhai-2023-borderless.pdf"), gold).figures();
    BigDecimal apart = BigDecimal.ZERO;
    for (Map.Entry<String, Figure> figure : ruled.entrySet()) {
      apart = apart.max(value(figure.getValue()).subtract(value(bare.get(figure.getKey()))).abs());
    }
    row(
        "`nanhai-2023-borderless.pdf` against its ruled twin: farthest figure apart",
        apart.toPlainString(),
        "≤ 0.02");
  }

  private void formats() {
    Path pdf = shared.resolve("seed/nanhai-2023.pdf");
    Path docx = shared.resolve("seed/nanhai-2023.docx");
    Map<String, Report> formats = new LinkedHashMap<>();
    formats.put("DOCX", Reports.of(docx));
    formats.put("OFD made of it", Reports.read(FormatExports.ofd(pdf), "report.ofd"));
    formats.put("HTML", Reports.read(FormatExports.html(docx), "report.html"));
    formats.put("text", Reports.read(FormatExports.text(docx), "report.txt"));
    Report expected = Reports.of(pdf);
    formats.forEach(
        (format, report) -> {
          FormatAgreement agreement = FormatAgreement.between(expected, report);
          row(
              "`nanhai-2023` as " + format + " against the PDF: projects, indicators that agree",
              (agreement.sameProjects() ? "the same" : "**not the same**")
                  + ", "
                  + BigDecimal.valueOf(agreement.indicators()).setScale(3, RoundingMode.DOWN),
              "the same, ≥ 0.97");
        });
  }

  private Report report(String path) {
    return Reports.of(shared.resolve(path));
  }

  private static BigDecimal indicators(Report report, Gold gold) {
    return ((Figure.Match) Scorer.score(report, gold).figures().get("indicators")).f1();
  }

  private static String percent(TextScore score) {
    return score.percent() + " % (" + score.edits() + " of " + score.characters() + ")";
  }

  private static String share(Map<String, Figure> figures, String name) {
    Figure.Share share = (Figure.Share) figures.get(name);
    return share.value() + " (" + share.judged() + ")";
  }

  private static BigDecimal value(Figure figure) {
    if (figure instanceof Figure.Match match) {
      return match.f1();
    }
    if (figure instanceof Figure.Share share) {
      BigDecimal value = share.value();
      return value == null ? BigDecimal.ZERO : value;
    }
    return BigDecimal.ZERO;
  }

  private void row(String what, String figure, String wanted) {
    out.println("| " + what + " | " + figure + " | " + wanted + " |");
  }
}
