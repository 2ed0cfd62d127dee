package org.gongbao.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.gongbao.lexicon.Segmenter;
import org.jspecify.annotations.Nullable;

/** Searches the index of an output folder, as its last run left it; many threads may do so. */
public final class IndicatorSearch implements Closeable {
  /** Best first; equal hits in the order of their reports' ids and their place in the report. */
  private static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(FilterField.REPORT, SortField.Type.STRING),
          new SortField(FilterField.ORDER, SortField.Type.INT));

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final TextQuery texts;

  private IndicatorSearch(
      FSDirectory directory, DirectoryReader reader, Supplier<Segmenter> segmenter) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new Relevance());
    this.texts = new TextQuery(segmenter);
  }

  /**
   * Opens the index of an output folder.
   *
   * @param segmenter gives the segmenter that the index was written with; asked for only when a
   *     word of the query is long enough to be cut
   * @throws IOException where there is no index, or one of an earlier version: the message says
   *     what to do
   */
  public static IndicatorSearch open(Path output, Supplier<Segmenter> segmenter)
      throws IOException {
    Path folder = IndicatorIndex.in(output);
    if (!Files.isDirectory(folder)) {
      throw missing(output, null);
    }
    FSDirectory directory = FSDirectory.open(folder);
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      if (!IndicatorIndex.isCurrent(reader)) {
        reader.close();
        throw new IOException(
            "the index in " + output + " is of another version: extract the reports again");
      }
      return new IndicatorSearch(directory, reader, segmenter);
    } catch (IndexNotFoundException e) {
      directory.close();
      throw missing(output, e);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static IOException missing(Path output, @Nullable Exception cause) {
    return new IOException("there is no index in " + output + ": extract reports first", cause);
  }

  /**
   * The indicators asked for: first those that have to do with every word, best first, then, where
   * the limit leaves room, those that have to do with some.
   *
   * @throws IllegalArgumentException where the smallest value is above the largest
   */
  public List<SearchHit> search(SearchRequest request) throws IOException {
    List<String> words = Folding.words(request.text());
    List<SearchHit> hits = new ArrayList<>();
    if (words.isEmpty()) {
      addHits(
          hits,
          new BooleanQuery.Builder(),
          new FieldExistsQuery(FilterField.REPORT),
          request,
          true);
      return hits;
    }
    Query all = texts.all(words);
    addHits(hits, new BooleanQuery.Builder(), all, request, true);
    if (hits.size() < request.limit()) {
      BooleanQuery.Builder others = new BooleanQuery.Builder().add(all, Occur.MUST_NOT);
      addHits(hits, others, texts.any(words), request, false);
    }
    return hits;
  }

  private void addHits(
      List<SearchHit> hits,
      BooleanQuery.Builder query,
      Query text,
      SearchRequest request,
      boolean complete)
      throws IOException {
    query.add(text, Occur.MUST);
    FilterQuery.addTo(query, request.filters());
    int room = request.limit() - hits.size();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc found : searcher.search(query.build(), room, BEST_FIRST).scoreDocs) {
      hits.add(StoredHit.read(stored.document(found.doc), complete));
    }
  }

  /**
   * Hands on every indicator of the index, in the order of the reports' ids and of their places:
   * two indexes hold the same if this gives the same.
   */
  public void list(Consumer<SearchHit> taker) throws IOException {
    Terms ids = MultiTerms.getTerms(reader, FilterField.REPORT);
    if (ids == null) {
      return;
    }
    Sort places = new Sort(new SortField(FilterField.ORDER, SortField.Type.INT));
    StoredFields stored = searcher.storedFields();
    TermsEnum each = ids.iterator();
    for (BytesRef id = each.next(); id != null; id = each.next()) {
      Query report = new TermQuery(new Term(FilterField.REPORT, BytesRef.deepCopyOf(id)));
      for (ScoreDoc found : searcher.search(report, each.docFreq(), places).scoreDocs) {
        taker.accept(StoredHit.read(stored.document(found.doc), true));
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
