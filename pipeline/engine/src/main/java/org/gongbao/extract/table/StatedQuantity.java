package org.gongbao.extract.table;

import java.util.List;
import org.gongbao.extract.quantity.QuantityFinder;
import org.gongbao.extract.quantity.QuantityMention;
import org.gongbao.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads cells that hold a quantity with its unit and nothing else: 3000亿元, ≤3%, 6%左右. */
final class StatedQuantity {
  private static final int LONGEST = 20;
  private final QuantityFinder finder;

  StatedQuantity(QuantityFinder finder) {
    this.finder = finder;
  }

  /** The quantity that the folded words of a cell are; null where they say more or less. */
  @Nullable Quantity in(String words) {
    if (words.length() > LONGEST || words.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    List<QuantityMention> found = finder.find(words);
    boolean whole =
        found.size() == 1
            && found.get(0).begin() == 0
            && found.get(0).end() == words.length()
            && found.get(0).quantity().unit() != null;
    return whole ? found.get(0).quantity() : null;
  }
}
