package org.gongbao.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Every two neighbouring characters of a text as a term, so that any part of the text can be found,
 * whatever words it was cut into.
 *
 * <p>The last character makes a term with an end mark: then a single character is found as the
 * beginning of a term, and no phrase runs on from one value of a field into the next.
 */
final class Bigrams {
  /** A noncharacter, which no folded text holds. */
  private static final int END = 0xFFFF;

  private Bigrams() {}

  /** The terms of a folded text, in order. */
  static List<String> terms(String folded) {
    int[] signs = folded.codePoints().toArray();
    List<String> terms = new ArrayList<>(signs.length);
    for (int i = 0; i < signs.length; i++) {
      int next = i + 1 < signs.length ? signs[i + 1] : END;
      terms.add(new StringBuilder().appendCodePoint(signs[i]).appendCodePoint(next).toString());
    }
    return terms;
  }

  /** Finds the texts of a field that hold a folded part, which is not empty. */
  static Query containing(String field, String part) {
    List<String> terms = terms(part);
    if (terms.size() == 1) {
      return new PrefixQuery(new Term(field, part));
    }
    List<String> whole = terms.subList(0, terms.size() - 1);
    if (whole.size() == 1) {
      return new TermQuery(new Term(field, whole.get(0)));
    }
    return new PhraseQuery(field, whole.toArray(String[]::new));
  }
}
