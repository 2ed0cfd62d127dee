package org.gongbao.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongbao.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param code its code of six digits (GB/T 2260); a township has its county's
 * @param name its name with its kind (南海区, 黔东南苗族侗族自治州)
 * @param shortName its name without its kind (南海, 黔东南); the name where that would be one character
 * @param level how high it stands
 * @param parent the division above; null for the country alone
 */
public record Division(
    String code, String name, String shortName, DivisionLevel level, @Nullable Division parent) {

  /** The divisions from the province down to this one; empty for the country. */
  public List<Division> lineage() {
    List<Division> lineage = new ArrayList<>();
    for (Division at = this; at != null && at.parent != null; at = at.parent) {
      lineage.add(at);
    }
    Collections.reverse(lineage);
    return lineage;
  }

  /** This division or one above it. */
  public boolean isWithin(Division other) {
    for (Division at = this; at != null; at = at.parent) {
      if (at.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** The division at a level on the way up from here, this one included; null where none is. */
  public @Nullable Division at(DivisionLevel wanted) {
    for (Division at = this; at != null; at = at.parent) {
      if (at.level == wanted) {
        return at;
      }
    }
    return null;
  }

  /** Whether it is a city that stands directly under the country. */
  public boolean isMunicipality() {
    return level == DivisionLevel.PROVINCE && name.endsWith("市");
  }

  /** The name from the prefecture down: 佛山市南海区, 黔南布依族苗族自治州都匀市. */
  public String fullName() {
    if (parent == null || level == DivisionLevel.PROVINCE || level == DivisionLevel.PREFECTURE) {
      return name;
    }
    boolean underProvince = parent.level == DivisionLevel.PROVINCE && !parent.isMunicipality();
    return underProvince ? name : parent.fullName() + name;
  }

  /**
   * The name as bodies bear it on their seals: a district stands behind its city (佛山市南海区), a county
   * alone (麻江县).
   */
  public String sealName() {
    return switch (level) {
      case COUNTRY, PROVINCE, PREFECTURE, COUNTY -> name;
      case DISTRICT, TOWNSHIP -> parent == null ? name : parent.sealName() + name;
    };
  }

  /** A township below this division. */
  public Division township(String townshipName) {
    return new Division(code, townshipName, townshipName, DivisionLevel.TOWNSHIP, this);
  }

  /** As the report's region. */
  public Region toRegion() {
    return new Region(code, fullName(), lineage().stream().map(Division::name).toList());
  }

  @Override
  public String toString() {
    return code + " " + fullName();
  }
}
