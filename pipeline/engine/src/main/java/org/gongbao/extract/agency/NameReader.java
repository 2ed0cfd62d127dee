package org.gongbao.extract.agency;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.lexicon.AgencyNames;
import org.gongbao.lexicon.AgencyNames.CentralName;
import org.gongbao.lexicon.AgencyPattern;
import org.gongbao.lexicon.AgencyPattern.Standing;
import org.gongbao.lexicon.AgencyStem;
import org.gongbao.lexicon.DivisionLevel;
import org.gongbao.lexicon.Divisions;

/** Reads the name of a body that ends at an offset: place, kind, and the words around the place. */
final class NameReader {
  private static final String BRANCH = "分局";

  private static final String ZONE = "管理委员会";
  private static final String PARTY = "中共";
  private static final String REGION = "{region}";
  private static final int LONGEST_GAP = 10;
  private static final String NEVER_IN_NAMES = "的了在将把被着过并等以为对从由向是有也各全委府";

  private final AgencyNames names;
  private final PlaceReader places;

  NameReader(Divisions divisions, AgencyNames names) {
    this.names = names;
    this.places = new PlaceReader(divisions, names);
  }

  /** Whether a name can end with a character. */
  boolean canEndWith(char last) {
    return names.canEndWith(last);
  }

  /**
   * The names that can end at an offset, the likeliest first.
   *
   * @param year the year by which short forms are opened
   */
  List<ParsedName> endingAt(String text, int end, int year) {
    List<ParsedName> read = new ArrayList<>();
    addBranch(read, text, end, year);
    CentralName central = names.centralEndingAt(text, end);
    for (AgencyStem stem : names.stemsEndingAt(text, end, year)) {
      if (central != null && central.begin() < stem.begin()) {
        addCentral(read, text, central, List.of(), end);
        central = null;
      }
      addPlaced(read, text, stem, end);
      addWithin(read, text, stem, end, year);
      if (central != null && central.begin() == stem.begin()) {
        addCentral(read, text, central, withWordsBefore("", stem), end);
        central = null;
      } else if (names.mayBegin(text, stem.begin())) {
        read.add(new ParsedName(stem.begin(), end, null, withWordsBefore("", stem), null));
      } else if (stem.strong()) {
        addBehindUnknownWords(read, text, stem, end);
      }
    }
    if (central != null) {
      addCentral(read, text, central, List.of(), end);
    }
    return read;
  }

  private void addCentral(
      List<ParsedName> read, String text, CentralName central, List<AgencyPattern> local, int end) {
    Place place = places.endingAt(text, central.begin());
    if (place == null || places.isCountry(place)) {
      int begin = place == null ? central.begin() : place.begin();
      read.add(new ParsedName(begin, end, null, local, central.name()));
    }
  }

  private void addPlaced(List<ParsedName> read, String text, AgencyStem stem, int end) {
    int placeEnd = beforeSession(text, stem.begin());
    Place place = places.endingAt(text, placeEnd);
    if (!(place instanceof Place.Named)) {
      Place shortPlace = places.shortEndingAt(text, placeEnd, lowestShort(stem));
      if (shortPlace != null) {
        addPlaced(read, text, ofZone(stem), shortPlace, end);
      } else if (stem.patterns().stream().anyMatch(each -> each.name().endsWith(ZONE))) {
        Place.Named county = places.shortEndingAt(text, placeEnd, DivisionLevel.COUNTY);
        if (county != null) {
          addPlaced(read, text, ofZone(stem), new Place.Near(county), end);
        }
      }
    }
    if (place != null) {
      addPlaced(read, text, stem, place, end);
    }
  }

  private static void addPlaced(
      List<ParsedName> read, String text, AgencyStem stem, Place place, int end) {
    String before = null;
    for (AgencyPattern pattern : stem.patterns()) {
      int begin = place.begin() - pattern.before().length();
      boolean longer = before == null || pattern.before().length() > before.length();
      if (longer && text.startsWith(pattern.before(), begin)) {
        before = pattern.before();
      }
    }
    if (before != null) {
      List<AgencyPattern> patterns = withWordsBefore(before, stem);
      int begin = place.begin() - before.length();
      boolean party = patterns.get(0).name().startsWith("中国共产党");
      if (party && text.startsWith(PARTY, begin - PARTY.length())) {
        begin -= PARTY.length();
      }
      read.add(new ParsedName(begin, end, place, patterns, null));
    }
  }

  /** 市政府合作交流办公室, 区水利局执法大队: a body within another one of the same place. */
  private void addWithin(List<ParsedName> read, String text, AgencyStem stem, int end, int year) {
    List<AgencyPattern> inner =
        withWordsBefore("", stem).stream().filter(each -> each.name().startsWith(REGION)).toList();
    if (inner.isEmpty()) {
      return;
    }
    for (AgencyStem outer : names.stemsEndingAt(text, stem.begin(), year)) {
      Place place = places.endingAt(text, outer.begin());
      if (place != null) {
        List<AgencyPattern> nested = new ArrayList<>();
        for (AgencyPattern whole : withWordsBefore("", outer)) {
          for (AgencyPattern part : inner) {
            if (whole.standing() == Standing.REQUIRED || names.standsBelow(part.name())) {
              nested.add(part.within(whole));
            }
          }
        }
        if (!nested.isEmpty()) {
          read.add(new ParsedName(place.begin(), end, place, nested, null));
          return;
        }
      }
    }
  }

  private static DivisionLevel lowestShort(AgencyStem stem) {
    if (stem.patterns().stream().anyMatch(NameReader::allowsShortPlaces)) {
      return DivisionLevel.COUNTY;
    }
    return stem.strong() ? DivisionLevel.PREFECTURE : DivisionLevel.PROVINCE;
  }

  /** 福州新区管委会, 上海综合保税区管委会: zones bear the place's name without its kind. */
  private static AgencyStem ofZone(AgencyStem stem) {
    List<AgencyPattern> patterns =
        stem.patterns().stream()
            .map(
                each ->
                    each.name().endsWith(ZONE)
                        ? each.named(each.name().replace(REGION, "{place}"))
                        : each)
            .toList();
    return new AgencyStem(stem.begin(), patterns, stem.strong());
  }

  /** 国家统计局洛阳调查队, 人民银行周口中心支行: bodies that are named behind a place without its kind. */
  private static boolean allowsShortPlaces(AgencyPattern pattern) {
    return pattern.name().contains("{place}") || !pattern.before().isEmpty();
  }

  /** Where the words begin that count the terms of a congress: 市第十六届人民代表大会. */
  private static int beforeSession(String text, int stemBegin) {
    int at = stemBegin - 1;
    if (at < 1 || text.charAt(at) != '届') {
      return stemBegin;
    }
    while (at > 0 && "〇零一二三四五六七八九十百0123456789".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at > 0 && text.charAt(at - 1) == '第' ? at - 1 : at;
  }

  private static List<AgencyPattern> withWordsBefore(String before, AgencyStem stem) {
    return stem.patterns().stream().filter(pattern -> pattern.before().equals(before)).toList();
  }

  /** 市公安局南海分局: the branch of a body in a place. */
  private void addBranch(List<ParsedName> read, String text, int end, int year) {
    int placeEnd = end - BRANCH.length();
    if (placeEnd < 0 || !text.startsWith(BRANCH, placeEnd)) {
      return;
    }
    Place place = places.shortEndingAt(text, placeEnd, DivisionLevel.COUNTY);
    if (place == null) {
      place = places.endingAt(text, placeEnd);
    }
    if (place == null || place instanceof Place.Relative) {
      return;
    }
    String branch = text.substring(place.begin(), end);
    for (ParsedName whole : endingAt(text, place.begin(), year)) {
      List<AgencyPattern> branches =
          whole.patterns().stream().map(each -> each.named(each.name() + branch)).toList();
      String absolute = whole.absolute() == null ? null : whole.absolute() + branch;
      read.add(new ParsedName(whole.begin(), end, whole.place(), branches, absolute));
    }
  }

  /** A name with words that the dictionary lacks between the place and the last words. */
  private void addBehindUnknownWords(List<ParsedName> read, String text, AgencyStem stem, int end) {
    int farthest = Math.max(0, stem.begin() - LONGEST_GAP);
    for (int at = stem.begin() - 1; at > farthest; at--) {
      char letter = text.charAt(at);
      boolean han = Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
      if (!han || NEVER_IN_NAMES.indexOf(letter) >= 0) {
        return;
      }
      Place place = places.endingAt(text, at);
      AgencyStem body = stem;
      if (!(place instanceof Place.Named)) {
        boolean kind =
            names.isKindOfPlace(letter); // a county that is no more is not the city of that name
        Place shortPlace = kind ? null : places.shortEndingAt(text, at, DivisionLevel.PREFECTURE);
        place = shortPlace == null ? place : shortPlace;
        body = shortPlace == null ? stem : ofZone(stem);
      }
      boolean placed =
          place instanceof Place.Named
              || (place instanceof Place.Relative && names.mayBegin(text, place.begin()));
      if (place != null && placed) {
        String unknown = text.substring(at, stem.begin());
        List<AgencyPattern> patterns =
            withWordsBefore("", body).stream()
                .filter(each -> each.name().startsWith("{"))
                .map(each -> each.named(each.name().replace("}", "}" + unknown)))
                .toList();
        read.add(new ParsedName(place.begin(), end, place, patterns, null));
        return;
      }
    }
  }
}
