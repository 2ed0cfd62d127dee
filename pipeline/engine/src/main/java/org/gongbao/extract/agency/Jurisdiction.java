package org.gongbao.extract.agency;

import java.util.Collection;
import java.util.List;
import org.gongbao.lexicon.Division;
import org.gongbao.lexicon.DivisionLevel;
import org.jspecify.annotations.Nullable;

/**
 * The division and the year that a report is of, by which relative places (省, 市, 区), names that
 * several places bear and short forms that several bodies bore in turn are understood.
 *
 * @param home the division; null where it is unknown
 * @param year the year; {@link #LATEST} where it is unknown
 */
public record Jurisdiction(@Nullable Division home, int year) {
  /** Later than any change of names. */
  public static final int LATEST = 9999;

  /** The jurisdiction of a report of a year; null where that is unknown. */
  public static Jurisdiction of(@Nullable Division home, @Nullable Integer year) {
    return new Jurisdiction(home, year == null ? LATEST : year);
  }

  /** The division that a relative word (市, 自治区, 街道) means; null where home has none such. */
  @Nullable Division relative(String word) {
    for (Division at = home; at != null && at.parent() != null; at = at.parent()) {
      boolean region = word.equals("区") && at.name().endsWith("自治区");
      if (at.name().endsWith(word) && !region) {
        return at;
      }
    }
    return null;
  }

  /**
   * Of the divisions that bear one name the one that is meant: home and what is above it, then what
   * is nearest; null where that leaves several.
   */
  @Nullable Division nearest(Collection<Division> homonyms) {
    if (homonyms.size() == 1 || home == null) {
      return homonyms.size() == 1 ? homonyms.iterator().next() : null;
    }
    for (Division above = home; above != null; above = above.parent()) {
      if (homonyms.contains(above)) {
        return above;
      }
      Division container = above;
      List<Division> near = homonyms.stream().filter(each -> each.isWithin(container)).toList();
      if (near.size() == 1) {
        return near.get(0);
      }
    }
    return null;
  }

  /** The town of a name below home's county; null where home is above the counties. */
  @Nullable Division town(String name) {
    for (Division at = home; at != null; at = at.parent()) {
      if (at.level() == DivisionLevel.TOWNSHIP && at.name().equals(name)) {
        return at;
      }
      if (at.level() == DivisionLevel.DISTRICT || at.level() == DivisionLevel.COUNTY) {
        return at.township(name);
      }
    }
    return null;
  }
}
