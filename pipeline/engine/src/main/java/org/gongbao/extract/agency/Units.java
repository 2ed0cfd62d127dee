package org.gongbao.extract.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.AgencyNames;
import org.gongbao.lexicon.Division;
import org.gongbao.lexicon.DivisionLevel;
import org.gongbao.lexicon.UnitWords;
import org.gongbao.lexicon.UnitWords.Kind;
import org.gongbao.model.AgencyRole;
import org.gongbao.model.Genre;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.finding.AgencyMention;
import org.gongbao.model.finding.Header;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/**
 * Names the units that a budget lists below a body, the one that gives it, and what else the text
 * says of them, whatever words they bear: there a name needs no more than to end as institutions
 * do.
 */
final class Units {
  private static final String SEPARATORS = "、，,；;（）()\n：:。 　\t和及与";
  private static final Pattern NUMBERING =
      Pattern.compile(
          "[\\s\u3000]*(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）).．、]|[0-9０-９]{1,3})?[\\s\u3000]*");
  private static final Pattern COUNT =
      Pattern.compile("(等(?=单位|[0-9一二两三四五六七八九十]|共)|[0-9一二两三四五六七八九十]+个).*$");
  private static final String OWNED = "所属";
  private static final Set<Genre> LISTING = Set.of(Genre.BUDGET, Genre.OTHER, Genre.WORK_SUMMARY);
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;
  private static final int LONGEST_PLACE = 20;

  private final UnitWords words;
  private final AgencyNames names;
  private final PlaceReader places;
  private final UnitLists lists;

  Units(UnitWords words, AgencyNames names, PlaceReader places) {
    this.words = words;
    this.names = names;
    this.places = places;
    this.lists = new UnitLists(words);
  }

  /** The mentions with the units added, in order. */
  List<AgencyMention> added(
      Document document, Header header, List<AgencyMention> mentions, Jurisdiction jurisdiction) {
    if (!LISTING.contains(header.genre()) || jurisdiction.home() == null) {
      return mentions;
    }
    String text = document.text().text();
    List<AgencyMention> all = new ArrayList<>(mentions);
    List<Span> offices = lists.officesIn(document);
    all.removeIf(
        each ->
            offices.stream().anyMatch(span -> span.contains(each.begin()))
                && isBare(text.substring(each.begin(), each.end())));
    Set<String> found = new HashSet<>();
    if (header.issuer() != null) {
      found.add(header.issuer());
    }
    for (Span span : lists.in(document)) {
      addEntries(all, found, text, span, jurisdiction);
    }
    if (header.genre() == Genre.BUDGET) {
      for (Passage passage : document.passages()) {
        addItem(all, found, text, passage, jurisdiction);
      }
    }
    for (String name : found) {
      addFurther(all, text, name, jurisdiction);
    }
    all.sort(Comparator.comparingInt(AgencyMention::begin));
    return all;
  }

  private void addEntries(
      List<AgencyMention> all, Set<String> found, String text, Span span, Jurisdiction home) {
    int begin = span.begin();
    for (int at = span.begin(); at <= span.end(); at++) {
      if (at == span.end() || SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        int first = behindNumbering(text, begin, at);
        first = words.behind(Kind.LIST, text, first);
        first = words.behind(Kind.MAKE, text, first);
        String printed = text.substring(Math.min(first, at), at);
        String entry = COUNT.matcher(printed).replaceFirst("");
        boolean divides = at == span.end() || "和及与".indexOf(text.charAt(at)) < 0;
        if (!divides && !words.isUnit(printed) && !words.ends(Kind.SELF, printed)) {
          continue;
        }
        String name = isName(entry) ? nameOf(entry, home) : null;
        if (name != null) {
          addUnit(all, found, first, first + entry.length(), name);
        }
        begin = at + 1;
      }
    }
  }

  /** A paragraph or cell that is a unit's name with its place, and nothing else but a bracket. */
  private void addItem(
      List<AgencyMention> all, Set<String> found, String text, Passage passage, Jurisdiction home) {
    int begin = behindNumbering(text, passage.begin(), passage.end());
    int end = begin;
    while (end < passage.end() && "（(".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String entry = text.substring(begin, end).strip();
    int behindPlace = entry.length() > LONGEST ? 0 : behindPlace(entry);
    String name = behindPlace > 0 && isName(entry) ? placed(entry, home) : null;
    if (name != null) {
      addUnit(all, found, begin, begin + entry.length(), name);
    }
  }

  /** Adds a unit, in the place of the bodies that its name begins with: 水利局鱼苗良种站. */
  private static void addUnit(
      List<AgencyMention> all, Set<String> found, int begin, int end, String name) {
    List<AgencyMention> overlapping =
        all.stream().filter(each -> each.begin() < end && begin < each.end()).toList();
    if (overlapping.stream().allMatch(each -> each.begin() >= begin && each.end() < end)) {
      all.removeAll(overlapping);
      all.add(new AgencyMention(begin, end, name, AgencyRole.MENTIONED));
      found.add(name);
    }
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
    if (end == title.length() || entry.length() > LONGEST) {
      return null;
    }
    String name = behindPlace(entry) > 0 && isName(entry) ? placed(entry, jurisdiction) : null;
    return name == null ? null : new Unit(name, end);
  }

  /** Whether a name is printed without any place. */
  private boolean isBare(String printed) {
    for (int length = Math.min(printed.length(), LONGEST_PLACE); length > 0; length--) {
      Place place = places.endingAt(printed, length);
      if (place != null && place.begin() == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isYear(String title, int at) {
    return title.startsWith("二〇", at) || title.startsWith("二○", at);
  }

  private boolean isName(String entry) {
    return entry.length() >= SHORTEST
        && entry.length() <= LONGEST
        && entry.codePoints().allMatch(Character::isLetterOrDigit)
        && words.isUnit(entry)
        && !words.holds(Kind.INNER, entry)
        && !names.isUnnamed(entry);
  }

  /** The full name of an entry of a list; the place is the report's where it names none. */
  private @Nullable String nameOf(String entry, Jurisdiction jurisdiction) {
    Division home = jurisdiction.home();
    if (behindPlace(entry) > 0) {
      return placed(entry, jurisdiction);
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

  /** The full name of an entry that begins with a place's own name; null where it is not known. */
  private @Nullable String placed(String entry, Jurisdiction jurisdiction) {
    int behind = behindPlace(entry);
    Place place = behind == 0 ? null : places.endingAt(entry, behind);
    Division division = place == null ? null : place.in(jurisdiction);
    if (division == null || behind == entry.length()) {
      return null;
    }
    return division.sealName() + names.withOpenedTail(entry.substring(behind));
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

  /** What else a text says of a unit: with its place, with a relative word for it, or bare. */
  private void addFurther(List<AgencyMention> all, String text, String name, Jurisdiction home) {
    String rest = withoutPlace(name, home);
    if (rest.length() <= SHORTEST) {
      return;
    }
    for (int at = text.indexOf(rest); at >= 0; at = text.indexOf(rest, at + rest.length())) {
      Place place = at < 1 ? null : places.endingAt(text, at);
      Division division = place == null ? null : place.in(home);
      int begin = place == null ? at : place.begin();
      boolean meant =
          division == null
              ? place == null && names.mayBegin(text, at)
              : name.equals(division.sealName() + rest);
      if (meant && isFree(all, begin, at + rest.length())) {
        all.add(new AgencyMention(begin, at + rest.length(), name, AgencyRole.MENTIONED));
      }
    }
  }

  private static String withoutPlace(String name, Jurisdiction jurisdiction) {
    for (Division at = jurisdiction.home(); at != null; at = at.parent()) {
      if (at.level() != DivisionLevel.COUNTRY && name.startsWith(at.sealName())) {
        return name.substring(at.sealName().length());
      }
    }
    return "";
  }

  private static int behindNumbering(String text, int from, int end) {
    Matcher numbering = NUMBERING.matcher(text).region(from, end);
    return numbering.lookingAt() ? numbering.end() : from;
  }

  private static boolean isFree(List<AgencyMention> mentions, int begin, int end) {
    for (AgencyMention mention : mentions) {
      if (mention.begin() < end && begin < mention.end()) {
        return false;
      }
    }
    return true;
  }

  /**
   * A unit in a title.
   *
   * @param name its full name
   * @param end the offset behind it
   */
  record Unit(String name, int end) {}
}
