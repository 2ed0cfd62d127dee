package org.gongbao.extract.agency;

import java.util.List;
import org.gongbao.lexicon.AgencyNames;
import org.gongbao.lexicon.Division;
import org.gongbao.lexicon.DivisionLevel;
import org.gongbao.lexicon.Divisions;
import org.gongbao.lexicon.Divisions.PlaceName;
import org.jspecify.annotations.Nullable;

/** Reads the place that ends where the rest of a body's name begins. */
final class PlaceReader {
  private static final List<String> RELATIVE =
      List.of("自治区", "自治州", "自治县", "街道", "省", "市", "区", "县", "州", "盟", "旗", "镇", "乡");
  private static final List<String> TOWN_KINDS = List.of("街道", "镇", "乡");
  private static final String COUNTRY = "国家";
  private static final int LONGEST_TOWN = 5;
  private static final int USUAL_TOWN = 2;

  private final Divisions divisions;
  private final AgencyNames names;

  PlaceReader(Divisions divisions, AgencyNames names) {
    this.divisions = divisions;
    this.names = names;
  }

  /** The place that ends at an offset; null for none. */
  @Nullable Place endingAt(String text, int end) {
    PlaceName name = divisions.endingAt(text, end);
    if (!name.divisions().isEmpty() && !isGeneral(text, name, end)) {
      return withParents(text, name.begin(), name.divisions());
    }
    if (text.startsWith(COUNTRY, end - COUNTRY.length())) {
      return new Place.Named(end - COUNTRY.length(), List.of(divisions.country()));
    }
    Place town = townEndingAt(text, end);
    return town == null ? relativeEndingAt(text, end) : town;
  }

  /**
   * As {@link #endingAt}, for a name without its kind (南海); null for none.
   *
   * @param lowest the lowest level that is meant; towns are not
   */
  Place.@Nullable Named shortEndingAt(String text, int end, DivisionLevel lowest) {
    PlaceName name = divisions.shortEndingAt(text, end);
    List<Division> meant =
        name.divisions().stream().filter(each -> each.level().compareTo(lowest) <= 0).toList();
    return meant.isEmpty() ? null : withParents(text, name.begin(), meant);
  }

  /** Whether a place is the whole country. */
  boolean isCountry(Place place) {
    return place instanceof Place.Named named && named.homonyms().contains(divisions.country());
  }

  /** Takes in the names of the divisions above that stand before a name. */
  private Place.Named withParents(String text, int begin, List<Division> homonyms) {
    int at = begin;
    List<Division> meant = homonyms;
    while (true) {
      List<Division> below = meant;
      PlaceName above = divisions.endingAt(text, at);
      List<Division> within =
          below.stream()
              .filter(each -> above.divisions().stream().anyMatch(each::isWithin))
              .toList();
      if (within.isEmpty() || above.begin() == at) {
        return new Place.Named(at, meant);
      }
      meant = within;
      at = above.begin();
    }
  }

  /**
   * 城区, 郊区: names of two characters that some districts bear, but that mostly are no names; and
   * those whose first character ends the word before, or that are a verb before 县 (完成县委 speaks of
   * no 成县, 会同县委 of no 会同县).
   */
  private boolean isGeneral(String text, PlaceName name, int end) {
    int begin = name.begin();
    boolean word =
        end - begin == 2
            && (names.isCommonPlace(text, end)
                || name.divisions().size() > 1
                || !names.mayBegin(text, begin));
    return (word || names.isLead(text, begin, end - 1))
        && divisions.endingAt(text, begin).divisions().isEmpty()
        && divisions.shortEndingAt(text, begin).divisions().isEmpty();
  }

  private @Nullable Place townEndingAt(String text, int end) {
    for (String kind : TOWN_KINDS) {
      int kindBegin = end - kind.length();
      if (!text.startsWith(kind, Math.max(kindBegin, 0))
          || names.isCommonPlace(text, end)
          || names.isOwnBefore(text, kindBegin)) {
        continue;
      }
      for (int begin = kindBegin - 1; begin >= Math.max(0, kindBegin - LONGEST_TOWN); begin--) {
        PlaceName county = divisions.endingAt(text, begin);
        if (!county.divisions().isEmpty()) {
          Place.Named named = withParents(text, county.begin(), county.divisions());
          return new Place.Town(named.begin(), named.homonyms(), text.substring(begin, end));
        }
        if (!isHan(text.charAt(begin))) {
          return town(text, begin + 1, kindBegin, end);
        }
        if (kindBegin - begin == USUAL_TOWN && names.mayBegin(text, begin)) {
          return town(text, begin, kindBegin, end);
        }
      }
      if (kindBegin <= LONGEST_TOWN && kindBegin > 0) {
        return town(text, 0, kindBegin, end);
      }
    }
    return null;
  }

  private static @Nullable Place town(String text, int begin, int kindBegin, int end) {
    String name = text.substring(begin, end);
    boolean general = name.startsWith("各") || name.startsWith("全") || name.startsWith("所");
    return kindBegin > begin && !general ? new Place.Town(begin, List.of(), name) : null;
  }

  private @Nullable Place relativeEndingAt(String text, int end) {
    for (String word : RELATIVE) {
      int begin = end - word.length();
      if (begin >= 0 && text.startsWith(word, begin)) {
        boolean several = word.length() == 1 && names.isCommonPlace(text, end);
        boolean ofEach = word.length() > 1 && isOfEach(text, begin);
        return several || ofEach ? null : new Place.Relative(begin, word);
      }
    }
    return null;
  }

  /** 各自治区, 省、自治区: places in general. */
  private static boolean isOfEach(String text, int begin) {
    return begin > 0
        && ("各全".indexOf(text.charAt(begin - 1)) >= 0 || text.startsWith("省、", begin - 2));
  }

  private static boolean isHan(char letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }
}
