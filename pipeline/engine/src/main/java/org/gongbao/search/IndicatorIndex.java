package org.gongbao.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
 * The index of an output folder, for writing: a document for each indicator of each report.
 *
 * <p>A run opens it once, gives it every report, from as many threads as it likes, and commits at
 * the end; until then a search sees the index as it was. Closed without a commit, it is as before.
 */
public final class IndicatorIndex implements Closeable {
  private static final String FORMAT_KEY = "format";

  /** Counts up when documents change their shape: an index of another format is made anew. */
  private static final String FORMAT = "1";

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
    List<Document> indicators = ReportDocuments.of(report, segmenter);
    if (indicators.isEmpty()) {
      remove(report.id());
    } else {
      writer.updateDocuments(reportTerm(report.id()), indicators);
    }
  }

  /** Takes a report out of the index. */
  public void remove(String reportId) throws IOException {
    writer.deleteDocuments(reportTerm(reportId));
  }

  private static Term reportTerm(String reportId) {
    return new Term(FilterField.REPORT, reportId);
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
