package org.gongbao.search;

/**
 * What is looked for.
 *
 * @param text words divided by blanks; empty to see everything that the filters let through
 * @param filters what every hit must fulfil
 * @param limit the largest number of hits, from 1
 */
public record SearchRequest(String text, Filters filters, int limit) {

  /** Checks the limit. */
  public SearchRequest {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit counts from 1, not " + limit);
    }
  }
}
