package org.gongbao.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The reports that an index held when this was opened, to be held against the report files. */
public final class IndexedReports implements Closeable {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  IndexedReports(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** The stamp that a report was indexed with; null where the index does not have it. */
  public @Nullable String stamp(String reportId) throws IOException {
    TermQuery whole = new TermQuery(new Term(FilterField.WHOLE_REPORT, reportId));
    TopDocs found = searcher.search(whole, 1);
    return found.scoreDocs.length == 0
        ? null
        : searcher.storedFields().document(found.scoreDocs[0].doc).get(FilterField.STAMP);
  }

  /** The ids of the reports that the index should not have, in their order. */
  public List<String> without(Predicate<String> wanted) throws IOException {
    List<String> unwanted = new ArrayList<>();
    Terms ids = MultiTerms.getTerms(reader, FilterField.WHOLE_REPORT);
    if (ids != null) {
      TermsEnum each = ids.iterator();
      for (BytesRef id = each.next(); id != null; id = each.next()) {
        if (!wanted.test(id.utf8ToString())) {
          unwanted.add(id.utf8ToString());
        }
      }
    }
    return unwanted;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
