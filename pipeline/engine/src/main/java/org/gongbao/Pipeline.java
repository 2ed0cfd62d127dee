package org.gongbao;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.gongbao.extract.Extraction;
import org.gongbao.layout.Layout;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.model.Failure.Stage;
import org.gongbao.model.Notice;
import org.gongbao.model.OcrLine;
import org.gongbao.model.Outcome;
import org.gongbao.model.Source;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.Watch;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.DeclaredHeading;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Reading;
import org.gongbao.model.finding.Findings;
import org.gongbao.model.page.RecognizedLine;
import org.gongbao.read.DocumentReader;
import org.gongbao.read.FormatReader;
import org.gongbao.read.ocr.OcrMode;
import org.gongbao.read.ocr.RapidOcr;
import org.gongbao.read.ocr.ScanReader;
import org.gongbao.read.ocr.SlipRepair;
import org.gongbao.read.ofd.OfdReader;
import org.gongbao.read.pdf.PdfReader;
import org.gongbao.read.text.TextReader;
import org.gongbao.reconcile.Reconciliation;
import org.gongbao.structure.Structure;

/**
 * Bytes to a report, stage by stage: read, lay out, structure, extract, reconcile. Safe for many
 * threads.
 */
public final class Pipeline {
  private final DocumentReader reader;
  private final Layout layout;
  private final Structure structure;
  private final Extraction extraction;
  private final Reconciliation reconciliation;
  private final Watch watch;

  private Pipeline(Dictionaries dictionaries, Lexicon lexicon, DocumentReader reader, Watch watch) {
    this.watch = watch;
    this.reader = reader;
    layout = new Layout();
    structure = new Structure(dictionaries);
    extraction = new Extraction(lexicon, dictionaries);
    reconciliation = new Reconciliation(lexicon);
  }

  /** A pipeline that knows what the dictionaries say. */
  public static Pipeline standard(Dictionaries dictionaries) {
    return standard(dictionaries, OcrMode.AUTO);
  }

  /** As {@link #standard(Dictionaries)}, with a choice of which pages are recognised. */
  public static Pipeline standard(Dictionaries dictionaries, OcrMode ocr) {
    return watched(dictionaries, ocr, Watch.NONE);
  }

  /**
   * As {@link #standard(Dictionaries, OcrMode)}, telling a watch how far it has come: for one
   * thread alone.
   */
  public static Pipeline watched(Dictionaries dictionaries, OcrMode ocr, Watch watch) {
    ScanReader scans = new ScanReader(new RapidOcr(), SlipRepair.of(dictionaries));
    FormatReader pdf = (bytes, name) -> new PdfReader(ocr, scans, watch).read(bytes, name);
    FormatReader ofd = (bytes, name) -> new OfdReader(ocr, scans, watch).read(bytes, name);
    Lexicon lexicon = Lexicon.load(dictionaries);
    FormatReader text = new TextReader(lexicon.cues(), dictionaries);
    return new Pipeline(dictionaries, lexicon, DocumentReader.with(pdf, ofd, text), watch);
  }

  /**
   * A pipeline that does not look at what files declare to be their headings, so that its headings
   * can be judged by that.
   */
  public static Pipeline withoutDeclaredHeadings(Dictionaries dictionaries) {
    return new Pipeline(
        dictionaries,
        Lexicon.load(dictionaries),
        DocumentReader.withPdf((bytes, name) -> pagesAlone(new PdfReader().read(bytes, name))),
        Watch.NONE);
  }

  /**
   * The report of a file, or why there is none; never throws for what is in the file.
   *
   * @param bytes the file's content
   * @param path its path as the user gave it, with {@code /} between its parts
   */
  public Outcome run(byte[] bytes, String path) {
    Stage stage = begin(Stage.READ);
    try {
      Reading reading = reader.read(bytes, path);
      stage = begin(Stage.LAYOUT);
      List<Notice> notices = new ArrayList<>(reading.notices());
      List<Block> blocks = blocks(reading, notices);
      stage = begin(Stage.STRUCTURE);
      Document document = structure.assemble(blocks, declared(reading));
      stage = begin(Stage.EXTRACT);
      Findings findings = extraction.find(document, path, reading.declared());
      stage = begin(Stage.RECONCILE);
      return new Outcome.Done(
          reconciliation.link(
              source(bytes, path, reading), document, findings, notices, recognized(reading)));
    } catch (UnreadableInput e) {
      return failed(stage, Cause.INPUT, String.valueOf(e.getMessage()));
    } catch (OutOfMemoryError e) {
      return failed(
          stage, Cause.MEMORY, path + ": memory ran out; give more with GONGBAO_OPTS=-Xmx2g");
    } catch (RuntimeException | StackOverflowError e) {
      return failed(stage, Cause.DEFECT, path + ": a defect of this program: " + origin(e));
    }
  }

  private Stage begin(Stage stage) {
    watch.begins(stage);
    return stage;
  }

  private List<Block> blocks(Reading reading, List<Notice> notices) {
    if (reading.content() instanceof Reading.Paged paged) {
      return layout.arrange(paged.pages(), notices::add);
    }
    return ((Reading.Flowing) reading.content()).blocks();
  }

  private static List<DeclaredHeading> declared(Reading reading) {
    return reading.content() instanceof Reading.Paged paged ? paged.headings() : List.of();
  }

  private static List<RecognizedLine> recognized(Reading reading) {
    return reading.content() instanceof Reading.Paged paged ? paged.recognized() : List.of();
  }

  private static Reading pagesAlone(Reading reading) {
    Reading.Paged paged = (Reading.Paged) reading.content();
    return new Reading(reading.mediaType(), new Reading.Paged(paged.pages()), reading.notices());
  }

  private static Source source(byte[] bytes, String path, Reading reading) {
    Integer pages = null;
    List<Integer> ocrPages = List.of();
    List<OcrLine> ocrLines = List.of();
    if (reading.content() instanceof Reading.Paged paged) {
      pages = paged.pages().size();
      ocrPages = paged.recognizedPages();
      ocrLines = paged.printedLines();
    }
    return new Source(
        path, sha256(bytes), reading.mediaType(), bytes.length, pages, ocrPages, ocrLines);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Outcome failed(Stage stage, Cause cause, String message) {
    return new Outcome.Failed(new Failure(stage, cause, message));
  }

  /** What went wrong and where, on one line. */
  private static String origin(Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    return error + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
