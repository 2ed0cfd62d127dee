package org.gongbao.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongbao.Pipeline;
import org.gongbao.benchmark.Rounds.Clock;
import org.gongbao.benchmark.Rounds.Work;
import org.gongbao.corpus.FormatExports;
import org.gongbao.corpus.Scan;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Outcome;
import org.gongbao.model.Watch;
import org.gongbao.read.DocumentReader;
import org.gongbao.read.ZipArchive;
import org.gongbao.read.ocr.GrayImage;
import org.gongbao.read.ocr.OcrMode;
import org.gongbao.read.ocr.RapidOcr;
import org.gongbao.read.ocr.ScanReader;
import org.gongbao.read.ocr.SlipRepair;
import org.gongbao.read.pdf.BareText;
import org.gongbao.read.pdf.PdfReader;
import org.jsoup.Jsoup;

/**
 * How long each kind of document takes against the library alone that it is read with, in one run:
 * medians of processor time. A figure to look at; no test asks it.
 */
final class ReadingSpeed {
  private static final Rounds ROUNDS = new Rounds(15);

  /** Recognition takes seconds a page, and varies less. */
  private static final Rounds FEW_ROUNDS = new Rounds(3);

  private static final int[] SCANNED = {1, 4};

  private final Path shared;
  private final Lines lines;
  private final Pipeline pipeline = Pipeline.standard(Dictionaries.packaged());

  /** Takes what was measured. */
  @FunctionalInterface
  interface Lines {
    /** Takes a line of the table. */
    void add(String what, String figure, String wanted);
  }

  ReadingSpeed(Path shared, Lines lines) {
    this.shared = shared;
    this.lines = lines;
  }

  /** Measures all kinds. */
  void measure() throws Exception {
    Path pdf = shared.resolve("seed/nanhai-2023.pdf");
    Path docx = shared.resolve("seed/nanhai-2023.docx");
    byte[] printed = Files.readAllBytes(pdf);
    int pages = pagesOf(printed);
    add("PDF", "`PDFTextStripper`", pages, printed, () -> strip(printed), "≤ 1.5");
    byte[] word = Files.readAllBytes(docx);
    add("DOCX", "POI's `XWPFWordExtractor`", pages, word, () -> extractWords(word), "–");
    byte[] ofd = FormatExports.ofd(pdf);
    add("OFD", "the JDK's XML parser over the parts", pages, ofd, () -> parse(ofd), "–");
    byte[] html = FormatExports.html(docx);
    add("HTML", "jsoup's parser and `text()`", pages, html, () -> parseHtml(html), "–");
    recognition();
  }

  private void add(String kind, String library, int pages, byte[] bytes, Work alone, String wanted)
      throws Exception {
    DocumentReader reader =
        DocumentReader.withPdf((content, name) -> new PdfReader().read(content, name));
    double[] times =
        ROUNDS.medians(
            Clock.ofThread(), alone, () -> reader.read(bytes, "nanhai-2023"), () -> extract(bytes));
    lines.add(
        "time, `nanhai-2023` as " + kind + ", against " + library + ": reading, whole extraction",
        String.format(
            Locale.ROOT,
            "%.2f ×, %.2f × (%.0f pages a second)",
            times[1] / times[0],
            times[2] / times[0],
            1000 * pages / times[2]),
        wanted);
  }

  /** Pages that are pictures, against the engine alone on the pictures that it was handed. */
  private void recognition() throws Exception {
    byte[] scan = Scan.pages(shared.resolve("seed/nanhai-2023-scan.pdf"), SCANNED);
    RapidOcr engine = new RapidOcr();
    List<GrayImage> handed = new ArrayList<>();
    read(scan, engine, handed);
    List<GrayImage> pictures = List.copyOf(handed);
    double[] times =
        FEW_ROUNDS.medians(
            Clock.ofThreadAndProcesses(),
            () -> {
              for (GrayImage picture : pictures) {
                engine.read(picture);
              }
            },
            () -> read(scan, engine, new ArrayList<>()));
    lines.add(
        "time, pages of `nanhai-2023-scan`, against RapidOCR on the same pictures: reading",
        String.format(
            Locale.ROOT,
            "%.2f × (%.2f pages a second of one processor)",
            times[1] / times[0],
            1000 * SCANNED.length / times[1]),
        "≤ 1.1");
  }

  private static void read(byte[] scan, RapidOcr engine, List<GrayImage> handed) throws Exception {
    ScanReader scans =
        new ScanReader(
            picture -> {
              handed.add(picture);
              return engine.read(picture);
            },
            SlipRepair.of(Dictionaries.packaged()));
    new PdfReader(OcrMode.AUTO, scans, Watch.NONE).read(scan, "scan.pdf");
  }

  private void extract(byte[] bytes) {
    if (!(pipeline.run(bytes, "nanhai-2023") instanceof Outcome.Done)) {
      throw new IllegalStateException("no report");
    }
  }

  private int pagesOf(byte[] bytes) {
    Integer pages = ((Outcome.Done) pipeline.run(bytes, "pages")).report().source().pages();
    return pages == null ? 0 : pages;
  }

  private static void strip(byte[] pdf) throws IOException {
    expectText(BareText.of(pdf));
  }

  private static void extractWords(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      expectText(extractor.getText());
    }
  }

  private static void parseHtml(byte[] html) throws IOException {
    expectText(Jsoup.parse(new ByteArrayInputStream(html), "UTF-8", "").text());
  }

  private static void parse(byte[] ofd) throws Exception {
    ZipArchive archive = ZipArchive.open(ofd).orElseThrow();
    StringBuilder text = new StringBuilder();
    for (String name : archive.names()) {
      try (InputStream stream = archive.stream(name)) {
        XMLStreamReader parser =
            XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(stream, StandardCharsets.UTF_8.name());
        while (parser.hasNext()) {
          parser.next();
          if (parser.isCharacters()) {
            text.append(parser.getText());
          }
        }
      }
    }
    expectText(text.toString());
  }

  private static void expectText(String text) {
    if (text.isBlank()) {
      throw new IllegalStateException("the library found no text");
    }
  }
}
