package org.gongbao.model.finding;

import java.util.List;

/**
 * Figures of a table of which one claims to be the sum of the others.
 *
 * @param whole the place of the sum
 * @param parts the places of what adds up to it
 * @param family what tells them, shared by all sums that the same headings or codes of one table
 *     tell, so that the ones bear out the others
 */
public record SumFinding(Span whole, List<Span> parts, String family) {

  /** Copies the list. */
  public SumFinding {
    parts = List.copyOf(parts);
  }

  /** The same sum of the table that has a number in its document. */
  public SumFinding ofTable(int table) {
    return new SumFinding(whole, parts, table + " " + family);
  }
}
