package org.gongbao.extract.agency;

import java.util.List;
import org.gongbao.lexicon.AgencyPattern;
import org.gongbao.lexicon.AgencyPattern.Standing;
import org.gongbao.lexicon.Division;
import org.jspecify.annotations.Nullable;

/**
 * A name as printed, before it is known whose body it is.
 *
 * @param begin where it begins
 * @param end the offset behind it
 * @param place its place; null where none is printed
 * @param patterns what it can be, the likeliest first
 * @param absolute the full name of the central body that it is, unless what stands around makes it
 *     a place's (市发改委、国资委); null for none
 */
record ParsedName(
    int begin,
    int end,
    @Nullable Place place,
    List<AgencyPattern> patterns,
    @Nullable String absolute) {

  ParsedName {
    patterns = List.copyOf(patterns);
  }

  /** The full name as a body of a division; null where there is none such. */
  @Nullable String nameIn(Division division, Surroundings surroundings) {
    for (AgencyPattern pattern : patterns) {
      if (allows(pattern.standing(), surroundings)) {
        String name = pattern.nameIn(division);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  /**
   * The name as a body of a place that the document does not tell: behind the relative word printed
   * (区教育局), or behind none. Null where it is a body of a place that bears a name of its own.
   */
  @Nullable String nameWithoutRegion() {
    if (place != null && !(place instanceof Place.Relative)) {
      return null;
    }
    String word = place instanceof Place.Relative relative ? relative.word() : "";
    for (AgencyPattern pattern : patterns) {
      String name = pattern.nameBehind(word);
      if (name != null && allows(pattern.standing(), Surroundings.RESPONSIBLE)) {
        return name;
      }
    }
    return null;
  }

  private boolean allows(Standing standing, Surroundings surroundings) {
    boolean placed = place != null;
    return switch (standing) {
      case REQUIRED -> placed;
      case RESPONSIBLE ->
          surroundings == Surroundings.RESPONSIBLE || placed && surroundings == Surroundings.ITEM;
      case LISTED -> placed || surroundings != Surroundings.PROSE;
      case OPTIONAL -> true;
      case ABSENT -> !placed;
    };
  }

  /** What a name stands in. */
  enum Surroundings {
    /** Running text. */
    PROSE,
    /** Behind another body's name, with nothing but a comma or an "and" between. */
    LIST,
    /** The beginning of a paragraph or an item, as where a report lists the units of a body. */
    ITEM,
    /** A column or a bracket that names responsible bodies. */
    RESPONSIBLE
  }
}
