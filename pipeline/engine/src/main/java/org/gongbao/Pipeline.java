package org.gongbao;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gongbao.extract.Extraction;
import org.gongbao.layout.Layout;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.model.Failure.Stage;
import org.gongbao.model.Outcome;
import org.gongbao.model.Source;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.Watch;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Reading;
import org.gongbao.model.finding.Findings;
import org.gongbao.read.DocumentReader;
import org.gongbao.read.pdf.PdfReader;
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

  private Pipeline(Dictionaries dictionaries, Watch watch) {
    this.watch = watch;
    Lexicon lexicon = Lexicon.load(dictionaries);
    reader = DocumentReader.withPdf(new PdfReader(watch)::read);
    layout = new Layout();
    structure = new Structure(dictionaries);
    extraction = new Extraction(lexicon, dictionaries);
    reconciliation = new Reconciliation(lexicon);
  }

  /** A pipeline that knows what the dictionaries say. */
  public static Pipeline standard(Dictionaries dictionaries) {
    return new Pipeline(dictionaries, Watch.NONE);
  }

  /** As above, telling a watch how far it has come: for one thread alone. */
  public static Pipeline watched(Dictionaries dictionaries, Watch watch) {
    return new Pipeline(dictionaries, watch);
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
      List<Block> blocks = blocks(reading);
      stage = begin(Stage.STRUCTURE);
      Document document = structure.assemble(blocks);
      stage = begin(Stage.EXTRACT);
      Findings findings = extraction.find(document, path);
      stage = begin(Stage.RECONCILE);
      return new Outcome.Done(
          reconciliation.link(source(bytes, path, reading), document, findings, reading.notices()));
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

  private List<Block> blocks(Reading reading) {
    if (reading.content() instanceof Reading.Paged paged) {
      return layout.arrange(paged.pages());
    }
    return ((Reading.Flowing) reading.content()).blocks();
  }

  private static Source source(byte[] bytes, String path, Reading reading) {
    Integer pages =
        reading.content() instanceof Reading.Paged paged ? (Integer) paged.pages().size() : null;
    return new Source(path, sha256(bytes), reading.mediaType(), bytes.length, pages, List.of());
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
