package org.gongbao.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise and what was achieved.
 *
 * @param target id of the promised indicator
 * @param actual ids of the achieved ones; empty where the answer is in words or missing
 * @param ratio achieved over promised, to four decimals, on a common base; null without a result
 * @param met whether the promise was kept; null where the report does not tell
 */
public record TargetComparison(
    String target, List<String> actual, @Nullable BigDecimal ratio, @Nullable Boolean met) {

  /** Copies the list. */
  public TargetComparison {
    actual = List.copyOf(actual);
  }
}
