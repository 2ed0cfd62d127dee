package org.gongbao.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.model.Report;

/**
 * The index of an output folder, for writing: a document for each indicator of each report, and one
 * for the report.
 *
 * <p>A run opens it once, gives it every report, from as many threads as it likes, and commits at
 * the end; until then a search sees the index as it was. Closed without a commit, it is as before.
 */
public final class IndicatorIndex implements Closeable {
  private static final String FORMAT_KEY = "format";

  /** Counts up when documents change their shape: an index of another format is made anew. */
  private static final String FORMAT = "2";

  /** What is gathered in memory before it becomes a segment: small ones cost as much in merging. */
  private static final double BUFFER_MEBIBYTES = 64;

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final Segmenter segmenter;

  private IndicatorIndex(FSDirectory directory, IndexWriter writer, Segmenter segmenter) {
    this.directory = directory;
    this.writer = writer;
    this.segmenter = segmenter;
  }

  /** Where the index lies in the output folder. */
  static Path in(Path output) {
    return output.resolve("index");
  }

  /**
   * Opens the index of an output folder, or begins one.
   *
   * @throws IOException where the folder cannot be written, or another run is writing to it
   */
  public static IndicatorIndex open(Path output, Segmenter segmenter) throws IOException {
    FSDirectory directory = FSDirectory.open(in(output));
    try {
      TieredMergePolicy merging = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
      IndexWriterConfig configuration =
          new IndexWriterConfig()
              .setMergePolicy(merging)
              .setRAMBufferSizeMB(BUFFER_MEBIBYTES)
              .setCommitOnClose(false)
              .setOpenMode(
                  isCurrent(directory)
                      ? IndexWriterConfig.OpenMode.APPEND
                      : IndexWriterConfig.OpenMode.CREATE);
      IndexWriter writer = new IndexWriter(directory, configuration);
      return new IndicatorIndex(directory, writer, segmenter);
    } catch (LockObtainFailedException e) {
      directory.close();
      throw new IOException("another run is writing to " + output + ": wait for its end", e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static boolean isCurrent(FSDirectory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return isCurrent(reader);
    }
  }

  /** Whether an index has the format that this program writes. */
  static boolean isCurrent(DirectoryReader reader) throws IOException {
    return FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY));
  }

  /** Puts a report's indicators in the place of those that the index has of it. */
  public void replace(Report report) throws IOException {
    replace(report, "");
  }

  /**
   * As above, and keeps a stamp with them.
   *
   * @param stamp differs where the report's file differs: {@link IndexedReports} gives it back
   */
  public void replace(Report report, String stamp) throws IOException {
    remove(report.id());
    Iterable<Document> documents = () -> new ReportDocuments(report, stamp, segmenter);
    writer.addDocuments(documents);
  }

  /** Takes a report out of the index. */
  public void remove(String reportId) throws IOException {
    writer.deleteDocuments(
        new Term(FilterField.REPORT, reportId), new Term(FilterField.WHOLE_REPORT, reportId));
  }

  /** The reports that the index holds now, with what was not yet committed. */
  public IndexedReports reports() throws IOException {
    return new IndexedReports(DirectoryReader.open(writer));
  }

  /** Makes what was done since the index was opened visible to searches. */
  public void commit() throws IOException {
    // Scores count deleted documents until they are merged away: without them, the order of hits
    // depends on what the index holds, not on how it came to hold it.
    writer.forceMergeDeletes();
    writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.close();
    }
  }
}
