package org.gongbao.extract.agency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.extract.agency.ParsedName.Surroundings;
import org.gongbao.lexicon.AgencyNames;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Division;
import org.gongbao.lexicon.Divisions;
import org.gongbao.lexicon.ResponsibilityCues;
import org.gongbao.lexicon.UnitWords;
import org.gongbao.model.AgencyRole;
import org.gongbao.model.Region;
import org.gongbao.model.document.Document;
import org.gongbao.model.finding.AgencyMention;
import org.gongbao.model.finding.Header;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bodies of government, party and congress that a document names, by their full names.
 * The text is read once, from left to right; each name is read backwards from where it ends.
 */
public final class AgencyFinder {
  private static final int FIRST_SENTENCE = 100;

  private final Divisions divisions;
  private final NameReader reader;
  private final ResponsibleSpans responsibleSpans;
  private final UnknownBodies unknownBodies;
  private final Units units;
  private final UnitNames unitNames;
  private final UnitItems unitItems;
  private final Roles roles;

  /** A finder that knows what the dictionaries know. */
  public AgencyFinder(Dictionaries dictionaries) {
    this(dictionaries, Divisions.load(dictionaries));
  }

  /** As {@link #AgencyFinder(Dictionaries)}, with divisions that are already loaded. */
  public AgencyFinder(Dictionaries dictionaries, Divisions divisions) {
    this.divisions = divisions;
    AgencyNames names = AgencyNames.load(dictionaries);
    this.reader = new NameReader(divisions, names);
    UnitWords unitWords = UnitWords.load(dictionaries);
    PlaceReader places = new PlaceReader(divisions, names);
    this.units = new Units(unitWords, names, places);
    this.unitNames = new UnitNames(unitWords, names, places);
    this.unitItems = new UnitItems(unitWords);
    ResponsibilityCues cues = ResponsibilityCues.load(dictionaries);
    this.responsibleSpans = new ResponsibleSpans(cues, BodyLists.load(dictionaries));
    this.unknownBodies = new UnknownBodies(names);
    this.roles = new Roles(cues, names);
  }

  /**
   * The bodies that a document names, in order; mentions don't overlap.
   *
   * @param document the document
   * @param header what it says of itself: relative names are put behind its region
   */
  public List<AgencyMention> find(Document document, Header header) {
    String text = document.text().text();
    Integer year = header.reportYear() != null ? header.reportYear() : header.planYear();
    Region region = header.region();
    Jurisdiction jurisdiction = Jurisdiction.of(region == null ? null : divisions.of(region), year);
    List<ResponsibleSpan> spans = responsibleSpans.in(document);
    if (jurisdiction.home() == null) {
      return withoutRegion(document, header, jurisdiction, spans);
    }
    List<AgencyMention> mentions = scan(text, jurisdiction, spans);
    mentions = unknownBodies.added(text, mentions, spans, jurisdiction);
    mentions = units.added(document, header, mentions, jurisdiction);
    return roles.given(document, header, mentions, spans);
  }

  /**
   * The bodies of a document that does not say of which place it is: those with a place's own name,
   * and by their names without a place those that are responsible for something.
   */
  private List<AgencyMention> withoutRegion(
      Document document, Header header, Jurisdiction jurisdiction, List<ResponsibleSpan> spans) {
    String text = document.text().text();
    Set<Integer> unplaced = new HashSet<>();
    List<AgencyMention> mentions = new ArrayList<>();
    for (Found each : foundIn(text, jurisdiction, spans, true)) {
      if (each.division == null) {
        unplaced.add(each.begin);
      }
      mentions.add(new AgencyMention(each.begin, each.end, each.name, AgencyRole.MENTIONED));
    }
    mentions = unknownBodies.added(text, mentions, spans, jurisdiction);
    mentions = units.added(document, header, mentions, jurisdiction);
    return roles.given(document, header, mentions, spans).stream()
        .filter(mention -> !unplaced.contains(mention.begin()) || isCertain(text, mention))
        .toList();
  }

  /** A body without a place counts where it answers for something; 各县、区政府 is none. */
  private static boolean isCertain(String text, AgencyMention mention) {
    boolean general =
        mention.name().endsWith("人民政府")
            && mention.begin() > 0
            && "、）)".indexOf(text.charAt(mention.begin() - 1)) >= 0;
    return mention.role() != AgencyRole.MENTIONED && !general;
  }

  /**
   * The full name of the body that a line names, whatever else stands in it: the first one.
   *
   * @param line a title, a signature
   * @param jurisdiction the place and year by which names are understood
   */
  public @Nullable String firstIn(String line, Jurisdiction jurisdiction) {
    List<AgencyMention> found = scan(line, jurisdiction, List.of());
    return found.isEmpty() ? null : found.get(0).name();
  }

  /**
   * The full name of the body that a title names first: also an institution of whatever name, where
   * the title says of whose budget or work it tells; null for none.
   *
   * @param title a title without blanks
   * @param jurisdiction the place and year by which names are understood
   */
  public @Nullable String titledIn(String title, Jurisdiction jurisdiction) {
    List<AgencyMention> found = scan(title, jurisdiction, List.of());
    UnitNames.Unit unit = unitNames.inTitle(title, jurisdiction);
    if (unit != null && (found.isEmpty() || found.get(0).end() < unit.end())) {
      return unit.name();
    }
    return found.isEmpty() ? null : found.get(0).name();
  }

  /** The full name of the body that a line begins with; null for none. */
  public @Nullable String beginning(String line, Jurisdiction jurisdiction) {
    List<AgencyMention> found = scan(line, jurisdiction, List.of());
    return found.isEmpty() || found.get(0).begin() > 0 ? null : found.get(0).name();
  }

  /**
   * Whether a line names bodies and holds nothing else.
   *
   * @param line the line without blanks
   * @param more how many characters may follow: the office and name of a person
   * @param jurisdiction the place and year by which names are understood
   */
  public boolean isNames(String line, int more, Jurisdiction jurisdiction) {
    int end = 0;
    for (AgencyMention mention : scan(line, jurisdiction, List.of())) {
      if (mention.begin() > end && !Lists.isJoint(line, end, mention.begin())) {
        return false;
      }
      end = mention.end();
    }
    return end > 0 && line.length() - end <= more;
  }

  /**
   * The division whose bodies a text names most by the place's own name; null where it names none
   * twice, nor one in its first sentence.
   */
  public @Nullable Division mostNamedIn(String text) {
    Map<Division, Integer> counts = new LinkedHashMap<>();
    for (Found each : foundIn(text, Jurisdiction.of(null, null), List.of(), false)) {
      if (each.division != null && !each.division.equals(divisions.country())) {
        counts.merge(each.division, each.begin < FIRST_SENTENCE ? 2 : 1, Integer::sum);
      }
    }
    Division best = null;
    for (Map.Entry<Division, Integer> entry : counts.entrySet()) {
      if (best == null || entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return counts.getOrDefault(best, 0) < 2 ? null : best;
  }

  /** The divisions that it knows. */
  public Divisions divisions() {
    return divisions;
  }

  private List<AgencyMention> scan(
      String text, Jurisdiction jurisdiction, List<ResponsibleSpan> spans) {
    return foundIn(text, jurisdiction, spans, false).stream()
        .map(each -> new AgencyMention(each.begin, each.end, each.name, AgencyRole.MENTIONED))
        .toList();
  }

  /**
   * The bodies in a text.
   *
   * @param unplaced whether names count that say of no place's body and stand in no known place
   */
  private List<Found> foundIn(
      String text, Jurisdiction jurisdiction, List<ResponsibleSpan> spans, boolean unplaced) {
    List<Found> found = new ArrayList<>();
    for (int end = 1; end <= text.length(); end++) {
      if (reader.canEndWith(text.charAt(end - 1))) {
        for (ParsedName parsed : reader.endingAt(text, end, jurisdiction.year())) {
          if (settle(found, parsed, text, jurisdiction, spans, unplaced)) {
            break;
          }
        }
      }
    }
    return found;
  }

  /** Gives a parsed name its full name, and keeps it unless it lies in or across a found one. */
  private boolean settle(
      List<Found> found,
      ParsedName parsed,
      String text,
      Jurisdiction jurisdiction,
      List<ResponsibleSpan> spans,
      boolean unplaced) {
    int kept = found.size();
    while (kept > 0 && found.get(kept - 1).begin >= parsed.begin()) {
      kept--;
    }
    Found previous = kept == 0 ? null : found.get(kept - 1);
    if (previous != null && previous.end > parsed.begin()) {
      return false;
    }
    Found sibling =
        previous != null && Lists.isJoint(text, previous.end, parsed.begin()) ? previous : null;
    ResponsibleSpan span = ResponsibleSpans.at(spans, parsed.begin());
    Found named = named(parsed, jurisdiction, sibling, span, unitItems.isOne(text, parsed));
    if (named == null && unplaced) {
      String name = parsed.nameWithoutRegion();
      named = name == null ? null : new Found(parsed.begin(), parsed.end(), name, null);
    }
    if (named == null) {
      return false;
    }
    found.subList(kept, found.size()).clear();
    found.add(named);
    return true;
  }

  private @Nullable Found named(
      ParsedName parsed,
      Jurisdiction jurisdiction,
      @Nullable Found sibling,
      @Nullable ResponsibleSpan span,
      boolean item) {
    Division listed =
        sibling != null ? sibling.division : span != null ? jurisdiction.home() : null;
    boolean local = listed != null && !listed.equals(divisions.country());
    if (parsed.absolute() != null && (!local || parsed.patterns().isEmpty())) {
      return new Found(parsed.begin(), parsed.end(), parsed.absolute(), divisions.country());
    }
    Place place = parsed.place();
    Division division;
    if (place != null) {
      division = place.in(jurisdiction);
    } else {
      division = sibling != null ? sibling.division : jurisdiction.home();
    }
    if (division == null) {
      return null;
    }
    Surroundings surroundings = Surroundings.PROSE;
    if (span != null) {
      surroundings = Surroundings.RESPONSIBLE;
    } else if (sibling != null) {
      surroundings = Surroundings.LIST;
    } else if (item) {
      surroundings = Surroundings.ITEM;
    }
    String name = parsed.nameIn(division, surroundings);
    return name == null ? null : new Found(parsed.begin(), parsed.end(), name, division);
  }

  private record Found(int begin, int end, String name, @Nullable Division division) {}
}
