package org.gongbao.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Terms that are already made, one position after the other. One stream serves a field of many
 * documents, one document after the other: Lucene looks at what a stream offers once for each.
 */
final class TermStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private List<String> terms = List.of();
  private Iterator<String> rest = terms.iterator();

  /** Takes the terms of the next document. */
  void set(List<String> next) {
    terms = next;
    rest = next.iterator();
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!rest.hasNext()) {
      return false;
    }
    term.append(rest.next());
    return true;
  }

  @Override
  public void reset() {
    rest = terms.iterator();
  }
}
