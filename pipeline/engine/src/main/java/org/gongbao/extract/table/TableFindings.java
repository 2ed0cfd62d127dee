package org.gongbao.extract.table;

import java.util.List;
import org.gongbao.model.finding.IndicatorFinding;
import org.gongbao.model.finding.SumFinding;

/**
 * What a table of figures says.
 *
 * @param indicators its figures, in reading order
 * @param sums which of them claim to be sums of others
 */
public record TableFindings(List<IndicatorFinding> indicators, List<SumFinding> sums) {

  /** Copies the lists. */
  public TableFindings {
    indicators = List.copyOf(indicators);
    sums = List.copyOf(sums);
  }
}
