package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongbao.lexicon.AgencyPattern.Standing;
import org.jspecify.annotations.Nullable;

/** What the names of bodies are made of: kinds of bodies, central bodies, and the words around. */
public final class AgencyNames {
  private static final Set<DivisionLevel> EVERYWHERE =
      EnumSet.range(DivisionLevel.PROVINCE, DivisionLevel.TOWNSHIP);

  private final SuffixTrie<AgencyPattern> kinds = new SuffixTrie<>();
  private final SuffixTrie<CentralBody> central = new SuffixTrie<>();
  private final SuffixTrie<String> commonPlaces = new SuffixTrie<>();
  private final SuffixTrie<String> leads = new SuffixTrie<>();
  private final SuffixTrie<String> owners = new SuffixTrie<>();
  private final List<String> listedEndings = new ArrayList<>();
  private final List<String> unnamed = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> below = new ArrayList<>();
  private final DutyNames duties;

  private AgencyNames(Dictionaries dictionaries) {
    duties = DutyNames.load(dictionaries);
    for (NamedCsvRecord line : dictionaries.records("agencies.csv")) {
      String printed = line.getField("printed");
      int place = printed.indexOf('~');
      kinds.add(
          printed.substring(place + 1),
          new AgencyPattern(
              printed.substring(0, Math.max(place, 0)),
              levels(line.getField("level")),
              Standing.valueOf(line.getField("place").toUpperCase(Locale.ROOT)),
              line.getField("name"),
              words(line.getField("not"))));
    }
    for (NamedCsvRecord line : dictionaries.records("agencies-central.csv")) {
      central.add(
          line.getField("printed"),
          new CentralBody(line.getField("name"), words(line.getField("not"))));
    }
    for (NamedCsvRecord line : dictionaries.records("agencies-contexts.csv")) {
      String text = line.getField("text");
      switch (line.getField("kind")) {
        case "common" -> commonPlaces.add(text, text);
        case "lead" -> {
          leads.add(text, text);
          if (text.length() > 1) {
            owners.add(text, text);
          }
        }
        case "own" -> owners.add(text, text);
        case "listed" -> listedEndings.add(text);
        case "unnamed" -> unnamed.add(text);
        case "others" -> others.add(text);
        case "below" -> below.add(text);
        default -> throw new IllegalArgumentException("agencies-contexts.csv: " + line);
      }
    }
  }

  /** Reads the dictionaries of bodies. */
  public static AgencyNames load(Dictionaries dictionaries) {
    return new AgencyNames(dictionaries);
  }

  /** Whether the name of any body ends with a character. */
  public boolean canEndWith(char last) {
    return kinds.endsWith(last) || central.endsWith(last) || duties.canEndWith(last);
  }

  /**
   * What can be the part behind the place of a name that ends at an offset: kinds of bodies, the
   * longest first, and the name by duties (教育局) where it is at least as long.
   *
   * @param year the year by which short forms are opened: 政数局 has meant two bodies in turn
   */
  public List<AgencyStem> stemsEndingAt(String text, int end, int year) {
    List<AgencyStem> stems = new ArrayList<>();
    kinds.endingAt(
        text,
        end,
        (begin, patterns) -> {
          List<AgencyPattern> holding =
              patterns.stream().filter(pattern -> pattern.holdsBefore(text, end)).toList();
          if (!holding.isEmpty()) {
            stems.add(0, new AgencyStem(begin, holding, false));
          }
        });
    AgencyStem duty = duties.endingAt(text, end, year);
    if (duty == null) {
      return stems;
    }
    int at = 0;
    while (at < stems.size() && stems.get(at).begin() < duty.begin()) {
      at++;
    }
    if (at < stems.size() && stems.get(at).begin() == duty.begin()) {
      List<AgencyPattern> both = new ArrayList<>(stems.get(at).patterns());
      both.addAll(duty.patterns());
      stems.set(at, new AgencyStem(duty.begin(), both, duty.strong()));
    } else {
      stems.add(at, duty);
    }
    return stems;
  }

  /** The central body whose printed name ends at an offset, by the longest name; null for none. */
  public @Nullable CentralName centralEndingAt(String text, int end) {
    CentralName[] longest = {null};
    central.endingAt(
        text,
        end,
        (begin, bodies) -> {
          for (CentralBody body : bodies) {
            if (body.not().stream().noneMatch(word -> text.startsWith(word, end))) {
              longest[0] = new CentralName(begin, body.name());
            }
          }
        });
    return longest[0];
  }

  /** Whether the word that ends at an offset names places in general (社区, 全市, 各县). */
  public boolean isCommonPlace(String text, int end) {
    return commonPlaces.longestEndingAt(text, end) >= 0;
  }

  /** Whether a name without a place may begin at an offset, by what stands before it. */
  public boolean mayBegin(String text, int begin) {
    return begin == 0
        || Character.UnicodeScript.of(text.charAt(begin - 1)) != Character.UnicodeScript.HAN
        || leads.longestEndingAt(text, begin) >= 0;
  }

  /** Whether a stretch is one of the words that bodies stand behind (会同). */
  public boolean isLead(String text, int begin, int end) {
    return leads.longestEndingAt(text, end) == begin;
  }

  /** Whether a letter behind a place's name belongs to it (区, 县). */
  public boolean isKindOfPlace(char letter) {
    return commonPlaces.endsWith(letter);
  }

  /** Whether the words before a kind of town leave it without a name: 我镇, 包括镇政府. */
  public boolean isOwnBefore(String text, int offset) {
    return owners.longestEndingAt(text, offset) >= 0;
  }

  /** Whether an entry of a list of responsible bodies is one, as far as its words tell. */
  public boolean isBodyInList(String entry) {
    return listedEndings.stream().anyMatch(entry::endsWith) && !isUnnamed(entry);
  }

  /** Whether a body is of those that stand below the body they are named behind: 水利局执法大队. */
  public boolean standsBelow(String name) {
    return below.stream().anyMatch(name::endsWith);
  }

  /** A body's name with its last word opened: 实验区管委会 is 实验区管理委员会. */
  public String withOpenedTail(String name) {
    return duties.withOpenedTail(name);
  }

  /** Whether an entry of a list means bodies or towns in general (各镇, 有关单位). */
  public boolean isUnnamed(String entry) {
    return unnamed.stream().anyMatch(entry::startsWith);
  }

  /**
   * Where the words end that hint at more bodies behind a list (等有关部门); the offset itself for none.
   */
  public int behindOthers(String text, int offset) {
    for (String word : others) {
      if (text.startsWith(word, offset)) {
        return offset + word.length();
      }
    }
    return offset;
  }

  static List<String> words(String field) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split(" "));
  }

  private static Set<DivisionLevel> levels(String field) {
    if (field.isEmpty()) {
      return EVERYWHERE;
    }
    Set<DivisionLevel> levels = EnumSet.noneOf(DivisionLevel.class);
    words(field).forEach(word -> levels.add(DivisionLevel.valueOf(word.toUpperCase(Locale.ROOT))));
    return levels;
  }

  /**
   * A central body's name in a text.
   *
   * @param begin where it begins
   * @param name the full name
   */
  public record CentralName(int begin, String name) {}

  private record CentralBody(String name, List<String> not) {}
}
