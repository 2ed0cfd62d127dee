package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.gongbao.lexicon.AgencyPattern.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Names that tell what a body does: words of duties and a tail (住房 和 城乡建设 局). Short forms are
 * opened (住建局).
 */
final class DutyNames {
  private final SuffixTrie<Tail> tails = new SuffixTrie<>();
  private final SuffixTrie<String> words = new SuffixTrie<>();
  private final SuffixTrie<Abbreviation> abbreviations = new SuffixTrie<>();

  private DutyNames() {}

  static DutyNames load(Dictionaries dictionaries) {
    DutyNames names = new DutyNames();
    for (NamedCsvRecord line : dictionaries.records("agencies-tails.csv")) {
      String printed = line.getField("printed");
      names.tails.add(
          printed,
          new Tail(
              printed,
              line.getField("name"),
              Standing.valueOf(line.getField("place").toUpperCase(Locale.ROOT)),
              !line.getField("strong").isEmpty(),
              AgencyNames.words(line.getField("not"))));
    }
    for (NamedCsvRecord line : dictionaries.records("agencies-words.csv")) {
      names.words.add(line.getField("word"), line.getField("word"));
    }
    for (NamedCsvRecord line : dictionaries.records("abbreviations.csv")) {
      String printed = line.getField("abbreviation");
      names.abbreviations.add(
          printed,
          new Abbreviation(
              line.getField("name"),
              AgencyNames.words(line.getField("tails")),
              !line.getField("alone").isEmpty()));
    }
    return names;
  }

  boolean canEndWith(char last) {
    return tails.endsWith(last);
  }

  /** The longest name that ends at an offset; null for none. */
  @Nullable AgencyStem endingAt(String text, int end) {
    AgencyStem[] longest = {null};
    tails.endingAt(
        text,
        end,
        (tailBegin, found) -> {
          for (Tail tail : found) {
            AgencyStem stem = tail.holdsBefore(text, end) ? before(text, tailBegin, tail) : null;
            if (stem != null && (longest[0] == null || stem.begin() <= longest[0].begin())) {
              longest[0] = stem;
            }
          }
        });
    return longest[0];
  }

  private @Nullable AgencyStem before(String text, int tailBegin, Tail tail) {
    List<Element> elements = new ArrayList<>();
    int begin = tailBegin;
    boolean joined = false;
    while (true) {
      Element element = elementEndingAt(text, begin, tail, elements.isEmpty());
      boolean behindJoint = false;
      if (element == null && !elements.isEmpty() && begin > 0 && isJoint(text.charAt(begin - 1))) {
        element = elementEndingAt(text, begin - 1, tail, false);
        behindJoint = element != null;
      }
      if (element == null) {
        break;
      }
      if (behindJoint) {
        elements.get(0).joined = true;
        joined = true;
      }
      elements.add(0, element);
      begin = element.begin;
    }
    if (elements.isEmpty()) {
      return null;
    }
    AgencyPattern pattern =
        new AgencyPattern(
            "",
            EnumSet.range(DivisionLevel.COUNTRY, DivisionLevel.TOWNSHIP),
            tail.standing,
            "{region}" + opened(elements, joined) + tail.name,
            tail.not);
    return new AgencyStem(begin, List.of(pattern), tail.strong);
  }

  private @Nullable Element elementEndingAt(String text, int end, Tail tail, boolean last) {
    int word = words.longestEndingAt(text, end);
    Element[] element = {word < 0 ? null : new Element(word, text.substring(word, end), null)};
    abbreviations.endingAt(
        text,
        end,
        (begin, found) -> {
          Element longest = element[0];
          for (Abbreviation abbreviation : found) {
            boolean fits =
                abbreviation.tails.contains(tail.printed) && (last || !abbreviation.alone);
            if (fits && (longest == null || begin <= longest.begin)) {
              element[0] = new Element(begin, text.substring(begin, end), abbreviation);
            }
          }
        });
    return element[0];
  }

  private static String opened(List<Element> elements, boolean joined) {
    StringBuilder name = new StringBuilder();
    for (Element element : elements) {
      if (element.joined) {
        name.append('和');
      }
      Abbreviation abbreviation = element.abbreviation;
      if (abbreviation == null || (abbreviation.alone && elements.size() > 1)) {
        name.append(element.printed);
      } else {
        name.append(joined ? abbreviation.name.replace("和", "") : abbreviation.name);
      }
    }
    return name.toString();
  }

  private static boolean isJoint(char letter) {
    return letter == '和' || letter == '与' || letter == '及';
  }

  private record Tail(
      String printed, String name, Standing standing, boolean strong, List<String> not) {
    boolean holdsBefore(String text, int end) {
      return not.stream().noneMatch(word -> text.startsWith(word, end));
    }
  }

  private record Abbreviation(String name, List<String> tails, boolean alone) {}

  private static final class Element {
    private final int begin;
    private final String printed;
    private final @Nullable Abbreviation abbreviation;
    private boolean joined;

    Element(int begin, String printed, @Nullable Abbreviation abbreviation) {
      this.begin = begin;
      this.printed = printed;
      this.abbreviation = abbreviation;
    }
  }
}
