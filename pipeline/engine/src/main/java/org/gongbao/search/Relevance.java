package org.gongbao.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 with one measure of rarity for all fields: among all indicators, not only among those that
 * have the field. A word is not less telling because few indicators stand in a project.
 */
final class Relevance extends BM25Similarity {

  @Override
  public Explanation idfExplain(CollectionStatistics field, TermStatistics term) {
    float rarity = idf(term.docFreq(), field.maxDoc());
    return Explanation.match(rarity, "rarity among all indicators");
  }
}
