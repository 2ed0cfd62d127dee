package org.gongbao.extract.header;

import java.util.ArrayList;
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
      Division named = namedIn(line, text);
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
    return mostNamed(text);
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
      if (name.divisions().isEmpty() || (behind >= 0 && name.begin() > behind)) {
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

  /** The division that a text names most, of the kind that it speaks of as its own (全省, 我市). */
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
    if (most < FEWEST) {
      return null;
    }
    Map<String, Integer> counts = counts(text);
    Division best = null;
    int bestScore = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      Division division = divisions.byCode(entry.getKey());
      if (division != null && isOfKind(division, kind)) {
        int score = 3 * entry.getValue() + below(division, counts);
        if (score > bestScore) {
          bestScore = score;
          best = division;
        }
      }
    }
    return best;
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
      named.addAll(divisions.endingAt(text, end).divisions());
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
