package org.gongbao.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of body is printed and what its full name is.
 *
 * @param before the words printed before the place; mostly none
 * @param levels the levels of division that have such a body
 * @param standing where it may stand without a place
 * @param name its full name: {@code {region}} the place as on its seals, {@code {city}} the place
 *     above a district, {@code {place}} the place without its kind
 * @param not the words that, coming next, make it something else
 */
public record AgencyPattern(
    String before, Set<DivisionLevel> levels, Standing standing, String name, List<String> not) {

  /** Where a body may stand without a place. */
  public enum Standing {
    /** Nowhere. */
    REQUIRED,
    /** Only where responsible bodies are named, and there even as a place's body. */
    RESPONSIBLE,
    /** In a list of bodies. */
    LISTED,
    /** Anywhere. */
    OPTIONAL,
    /** It holds only without one. */
    ABSENT
  }

  /** Copies the collections. */
  public AgencyPattern {
    levels = Set.copyOf(levels);
    not = List.copyOf(not);
  }

  /** Whether nothing that follows at an offset makes it something else. */
  public boolean holdsBefore(String text, int end) {
    for (String word : not) {
      if (text.startsWith(word, end)) {
        return false;
      }
    }
    return true;
  }

  /** The same kind of body under another full name. */
  public AgencyPattern named(String other) {
    return new AgencyPattern(before, levels, standing, other, not);
  }

  /** This kind of body as one within or below another: 公安局 and 交通警察大队. */
  public AgencyPattern within(AgencyPattern whole) {
    Set<DivisionLevel> both = new HashSet<>(levels);
    both.retainAll(whole.levels);
    String part = name.substring("{region}".length());
    return new AgencyPattern(before, both, standing, whole.name + part, not);
  }

  /** The full name of a division's body of this kind; null where the division has none. */
  public @Nullable String nameIn(Division division) {
    if (!levels.contains(division.level())) {
      return null;
    }
    if (division.level() == DivisionLevel.COUNTRY) {
      return ofCountry();
    }
    if (!name.contains("{")) {
      return name;
    }
    Division city = division.parent();
    return name.replace("{region}", division.sealName())
        .replace("{city}", Objects.requireNonNullElse(city, division).sealName())
        .replace("{place}", division.shortName())
        .replace("特别行政区人民政府", "特别行政区政府");
  }

  /**
   * The name behind a word for a place whose own name is unknown (区) or behind none; null for a
   * body whose name holds the place otherwise.
   */
  public @Nullable String nameBehind(String word) {
    String rest = name.startsWith("{region}") ? name.substring("{region}".length()) : "{";
    return rest.contains("{") ? null : word + rest;
  }

  private @Nullable String ofCountry() {
    if (!name.startsWith("{region}")) {
      return null;
    }
    String rest = name.substring("{region}".length());
    return (rest.endsWith("部") ? "中华人民共和国" : "国家") + rest;
  }
}
