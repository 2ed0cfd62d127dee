package org.gongbao.extract.agency;

import java.util.regex.Pattern;
import org.gongbao.lexicon.AgencyNames;
import org.gongbao.lexicon.Division;
import org.gongbao.lexicon.DivisionLevel;
import org.gongbao.lexicon.UnitWords;
import org.gongbao.lexicon.UnitWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Gives units their full names: what is listed or titled as one needs only end as institutions do.
 */
final class UnitNames {
  private static final Pattern COUNTED = Pattern.compile(".*[0-9一二两三四五六七八九十]+[所家间]");
  private static final String OWNED = "所属";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;
  private static final int LONGEST_PLACE = 20;

  private final UnitWords words;
  private final AgencyNames names;
  private final PlaceReader places;

  UnitNames(UnitWords words, AgencyNames names, PlaceReader places) {
    this.words = words;
    this.names = names;
    this.places = places;
  }

  /**
   * The unit that a title names first, by its full name; null for none.
   *
   * @param title a title without blanks
   */
  @Nullable Unit inTitle(String title, Jurisdiction jurisdiction) {
    int begin = title.startsWith("关于") ? 2 : 0;
    while (begin < title.length() && "0123456789年度".indexOf(title.charAt(begin)) >= 0) {
      begin++;
    }
    int end = words.first(Kind.CUT, title, begin, title.length());
    for (int at = begin; at < end; at++) {
      if (Character.isDigit(title.charAt(at)) || title.charAt(at) == '二' && isYear(title, at)) {
        end = at;
      }
    }
    int above = title.lastIndexOf(OWNED, end - OWNED.length());
    begin = above > begin ? above + OWNED.length() : begin;
    String entry = title.substring(begin, Math.max(begin, end));
    String name = end == title.length() ? null : withPlace(entry, jurisdiction);
    return name == null ? null : new Unit(name, end);
  }

  /** Whether a name is printed without any place. */
  boolean isBare(String printed) {
    for (int length = Math.min(printed.length(), LONGEST_PLACE); length > 0; length--) {
      Place place = places.endingAt(printed, length);
      if (place != null && place.begin() == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The full name of an entry of a list, with the report's place where it names none; null where it
   * is no unit.
   */
  @Nullable String of(String entry, Jurisdiction jurisdiction) {
    Division home = jurisdiction.home();
    if (!isName(entry)) {
      return null;
    }
    if (behindPlace(entry) > 0) {
      return withPlace(entry, jurisdiction);
    }
    String opened = names.withOpenedTail(entry);
    if (home != null && home.level() == DivisionLevel.TOWNSHIP && opened.startsWith(home.name())) {
      return home.sealName() + opened.substring(home.name().length());
    }
    boolean word = words.behind(Kind.WORD, entry, 0) > 0;
    for (int length = 3; length > 0 && !word; length--) {
      String printed = entry.substring(0, length);
      Place place = places.endingAt(printed, length);
      if (place instanceof Place.Relative && place.begin() == 0) {
        Division relative = place.in(jurisdiction);
        return relative == null ? null : relative.sealName() + opened.substring(length);
      }
    }
    if (home == null || opened.startsWith(home.shortName())) {
      return home == null ? null : opened;
    }
    return home.sealName() + opened;
  }

  /** The full name of a unit that begins with a place's own name; null where it does not. */
  @Nullable String withPlace(String entry, Jurisdiction jurisdiction) {
    int behind = isName(entry) ? behindPlace(entry) : 0;
    Place place = behind == 0 ? null : places.endingAt(entry, behind);
    Division division = place == null ? null : place.in(jurisdiction);
    return division == null
        ? null
        : division.sealName() + names.withOpenedTail(entry.substring(behind));
  }

  /** The offset behind the place that an entry begins with by its own name; 0 for none. */
  private int behindPlace(String entry) {
    for (int end = Math.min(entry.length() - 1, LONGEST_PLACE); end > 1; end--) {
      Place place = places.endingAt(entry, end);
      if (place != null && place.begin() == 0 && isNamed(place)) {
        return end;
      }
    }
    return 0;
  }

  private boolean isNamed(Place place) {
    return place instanceof Place.Town town
        ? !town.counties().isEmpty()
        : place instanceof Place.Named && !places.isCountry(place);
  }

  private boolean isName(String entry) {
    return entry.length() >= SHORTEST
        && entry.length() <= LONGEST
        && entry.codePoints().allMatch(Character::isLetterOrDigit)
        && words.isUnit(entry)
        && !COUNTED.matcher(entry).matches()
        && !words.holds(Kind.INNER, entry)
        && !names.isUnnamed(entry);
  }

  private static boolean isYear(String title, int at) {
    return title.startsWith("二〇", at) || title.startsWith("二○", at);
  }

  /**
   * A unit in a title.
   *
   * @param name its full name
   * @param end the offset behind it
   */
  record Unit(String name, int end) {}
}
