package org.gongbao.extract.header;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Division;
import org.gongbao.lexicon.DivisionLevel;
import org.gongbao.lexicon.Divisions;
import org.gongbao.lexicon.Divisions.PlaceName;
import org.jspecify.annotations.Nullable;

/** Finds the division that a report is of. */
final class RegionReader {
  private static final Pattern TOWN =
      Pattern.compile(
          "^(?!\\p{IsHan}{0,3}(?:城镇|城乡|乡镇|村镇|各))" + "(\\p{IsHan}{1,4}?(?:街道|镇|乡(?![村亲土愁贤音情])))");
  private static final Pattern COUNTRY = Pattern.compile("^(\\d{4}年)?(中华人民共和国|国务院|全国)");
  private static final Pattern REPRESENTS = Pattern.compile("代表(\\p{IsHan}{2,20})人民政府");

  private static final String SPECIAL = "特别行政区";
  private static final String[] OWN = {"省", "自治区", SPECIAL, "州", "市", "区", "县", "旗"};
  private static final int FIRST_SENTENCES = 600;
  private static final int FEWEST = 3;

  /** The province that a collection of reports puts before a title: （明江省）云汀市…. */
  private static final Pattern PROVINCE_LABEL =
      Pattern.compile("^[（(]\\p{IsHan}{2,8}(?:省|市|自治区)[）)](?=.)");

  private final Divisions divisions;

  RegionReader(Divisions divisions) {
    this.divisions = divisions;
  }

  /**
   * The division.
   *
   * @param lines where it may be named, the surest first: title, signature
   * @param text the whole text, by which homonyms are told apart, and which decides where no line
   *     names it
   */
  @Nullable Division in(List<String> lines, String text) {
    for (String line : lines) {
      Division named = namedIn(PROVINCE_LABEL.matcher(line).replaceFirst(""), text);
      if (named != null) {
        return named;
      }
    }
    Matcher represents =
        REPRESENTS.matcher(text).region(0, Math.min(FIRST_SENTENCES, text.length()));
    while (represents.find()) {
      Division named = namedIn(represents.group(1), text);
      if (named != null) {
        return named;
      }
    }
    Division most = mostNamed(text);
    return most != null ? most : OwnPlace.in(text, counts(text).keySet(), divisions);
  }

  /** The division that a line names first, with the town behind it; null for none. */
  @Nullable Division namedIn(String line, String text) {
    if (COUNTRY.matcher(line).find()) {
      return divisions.country();
    }
    List<Division> meant = List.of();
    int behind = -1;
    for (int end = 2; end <= line.length(); end++) {
      PlaceName name = divisions.endingAt(line, end);
      if (name.divisions().isEmpty()
          || (behind >= 0 && !isJoint(line, behind, name.begin()))
          || runsOn(line, name, end)) {
        continue;
      }
      List<Division> above = meant;
      List<Division> within =
          name.divisions().stream()
              .filter(each -> above.isEmpty() || above.stream().anyMatch(each::isWithin))
              .toList();
      if (behind < 0 || !within.isEmpty()) {
        meant = within;
        behind = end;
      }
    }
    Division division = meant.size() < 2 ? first(meant) : likeliest(meant, text);
    if (division == null) {
      return null;
    }
    Matcher town = TOWN.matcher(line.substring(behind));
    return divisions.isLowest(division) && town.find()
        ? division.township(town.group(1))
        : division;
  }

  /** Whether nothing, or a bracket or comma alone, parts two names: （明江省）云汀市, 省、云汀市、澄浦区. */
  private static boolean isJoint(String line, int from, int to) {
    return to <= from || (to == from + 1 && "）)、".indexOf(line.charAt(from)) >= 0);
  }

  /** Whether the first character of a county's short name ends the word before: 完成县委. */
  private boolean runsOn(String text, PlaceName name, int end) {
    int begin = name.begin();
    return end - begin == 2
        && begin > 0
        && "于在".indexOf(text.charAt(begin - 1)) < 0
        && Character.UnicodeScript.of(text.charAt(begin - 1)) == Character.UnicodeScript.HAN
        && divisions.endingAt(text, begin).divisions().isEmpty()
        && divisions.shortEndingAt(text, begin).divisions().isEmpty();
  }

  private static @Nullable Division first(List<Division> divisions) {
    return divisions.isEmpty() ? null : divisions.get(0);
  }

  /** 广东2025年政府工作报告: a province or a prefecture without its kind. */
  @Nullable Division shortlyNamedIn(String line) {
    for (int end = 2; end <= line.length(); end++) {
      for (Division division : divisions.shortEndingAt(line, end).divisions()) {
        if (division.level() == DivisionLevel.PROVINCE
            || division.level() == DivisionLevel.PREFECTURE) {
          return division;
        }
      }
    }
    return null;
  }

  /** Of homonyms the one whose upper divisions the text names most. */
  private @Nullable Division likeliest(List<Division> homonyms, String text) {
    Map<String, Integer> counts = counts(text);
    return homonyms.stream()
        .max(
            Comparator.comparingInt(
                each -> each.parent() == null ? 0 : counts.getOrDefault(each.parent().code(), 0)))
        .orElse(null);
  }

  /**
   * The division that a text names most, of the kind that it speaks of as its own (全省, 我市). Where
   * it hardly does so, the only one of that kind.
   */
  private @Nullable Division mostNamed(String text) {
    String kind = "";
    int most = 0;
    for (String own : OWN) {
      int count =
          own.equals(SPECIAL)
              ? occurrences(text, "全港") + occurrences(text, "本港")
              : occurrences(text, "全" + own) + occurrences(text, "我" + own);
      if (count > most) {
        most = count;
        kind = own;
      }
    }
    int country = occurrences(text, "我国") + occurrences(text, "全国") + occurrences(text, "各省");
    if (country > 3 * most) {
      return country < FEWEST ? null : divisions.country();
    }
    if (most == 0) {
      return null;
    }
    Map<String, Integer> counts = counts(text);
    List<Division> ofKind =
        ofKind(counts.keySet(), kind).stream()
            .filter(each -> counts.getOrDefault(each.code(), 0) > 1 || text.contains(each.name()))
            .toList();
    if (most < FEWEST) {
      return ofKind.size() == 1 ? ofKind.get(0) : null;
    }
    return ofKind.isEmpty() ? shortlyNamedWithin(counts, text, kind) : likeliest(ofKind, counts);
  }

  private List<Division> ofKind(Collection<String> codes, String kind) {
    List<Division> found = new ArrayList<>();
    for (String code : codes) {
      Division division = divisions.byCode(code);
      if (division != null && isOfKind(division, kind)) {
        found.add(division);
      }
    }
    return found;
  }

  private @Nullable Division likeliest(List<Division> divisions, Map<String, Integer> counts) {
    Division best = null;
    int bestScore = 0;
    for (Division division : divisions) {
      int score = 3 * counts.getOrDefault(division.code(), 0) + below(division, counts);
      if (score > bestScore) {
        bestScore = score;
        best = division;
      }
    }
    return best;
  }

  /** A county that is named without its kind alone, in a text that names what it belongs to. */
  private @Nullable Division shortlyNamedWithin(
      Map<String, Integer> named, String text, String kind) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int end = 2; end <= text.length(); end++) {
      for (Division division : divisions.shortEndingAt(text, end).divisions()) {
        Division above = division.parent();
        if (above != null && named.containsKey(above.code()) && isOfKind(division, kind)) {
          counts.merge(division.code(), 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(count -> count < FEWEST);
    return likeliest(ofKind(counts.keySet(), kind), counts);
  }

  private static boolean isOfKind(Division division, String kind) {
    return division.name().endsWith(kind)
        && !(kind.equals("区") && division.level() == DivisionLevel.PROVINCE);
  }

  private int below(Division division, Map<String, Integer> counts) {
    int sum = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      Division other = divisions.byCode(entry.getKey());
      if (other != null && !other.equals(division) && other.isWithin(division)) {
        sum += entry.getValue();
      }
    }
    return sum;
  }

  /** How often each division is named, by code. */
  private Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    List<Division> named = new ArrayList<>();
    for (int end = 2; end <= text.length(); end++) {
      named.clear();
      PlaceName name = divisions.endingAt(text, end);
      if (!runsOn(text, name, end)) {
        named.addAll(name.divisions());
      }
      for (Division division : divisions.shortEndingAt(text, end).divisions()) {
        if (division.level() == DivisionLevel.PROVINCE
            || division.level() == DivisionLevel.PREFECTURE) {
          named.add(division);
        }
      }
      for (Division division : named) {
        counts.merge(division.code(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int occurrences(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count++;
    }
    return count;
  }
}
