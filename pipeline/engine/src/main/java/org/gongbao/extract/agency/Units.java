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

/**
 * Names the units that a budget lists below a body, the one that gives it, and what else the text
 * says of them, whatever words they bear: there a name needs no more than to end as institutions
 * do.
 */
final class Units {
  private static final String SEPARATORS = "、，,；;（）()\n：:。 　\t以和及与";
  private static final String JOINTS = "以和及与";
  private static final Pattern NUMBERING =
      Pattern.compile(
          "及?[\\s\u3000]*(?:[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）).．、]|[0-9０-９]{1,3})?[\\s\u3000]*");
  private static final Pattern COUNT =
      Pattern.compile("(等(?=单位|[0-9一二两三四五六七八九十]|共)|共?[0-9一二两三四五六七八九十]+个).*$");
  private static final Set<Genre> LISTING = Set.of(Genre.BUDGET, Genre.OTHER, Genre.WORK_SUMMARY);
  private static final int SHORTEST = 3;

  private final UnitWords words;
  private final AgencyNames names;
  private final PlaceReader places;
  private final UnitNames unitNames;
  private final UnitLists lists;

  Units(UnitWords words, AgencyNames names, PlaceReader places) {
    this.words = words;
    this.names = names;
    this.places = places;
    this.unitNames = new UnitNames(words, names, places);
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
                && unitNames.isBare(text.substring(each.begin(), each.end())));
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
        boolean divides = at == span.end() || JOINTS.indexOf(text.charAt(at)) < 0;
        if (!divides && !words.isUnit(printed) && !words.ends(Kind.SELF, printed)) {
          continue;
        }
        String name = unitNames.of(entry, home);
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
    String name = unitNames.withPlace(entry, home);
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
}
