package org.gongbao.extract.quantity;

import org.gongbao.lexicon.UnitKind;
import org.gongbao.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in a folded text.
 *
 * @param begin offset of its first character, bound words included
 * @param numberBegin offset of the number's first digit
 * @param end offset behind its last character, unit and bound words included
 * @param quantity what it states
 * @param unitKind what its unit measures; null without a unit
 */
public record QuantityMention(
    int begin, int numberBegin, int end, Quantity quantity, @Nullable UnitKind unitKind) {

  /** Whether its unit is a percentage, percentage points or a multiple. */
  public boolean isShare() {
    return unitKind == UnitKind.SHARE;
  }
}
