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
  private final SuffixTrie<Boolean> words = new SuffixTrie<>();
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
      names.words.add(line.getField("word"), !line.getField("general").isEmpty());
    }
    for (NamedCsvRecord line : dictionaries.records("abbreviations.csv")) {
      String printed = line.getField("abbreviation");
      names.abbreviations.add(
          printed,
          new Abbreviation(
              line.getField("name"),
              AgencyNames.words(line.getField("tails")),
              !line.getField("alone").isEmpty(),
              year(line.getField("since"), Integer.MIN_VALUE),
              year(line.getField("until"), Integer.MAX_VALUE)));
    }
    return names;
  }

  private static int year(String field, int open) {
    return field.isEmpty() ? open : Integer.parseInt(field);
  }

  boolean canEndWith(char last) {
    return tails.endsWith(last);
  }

  /** A name with its tail opened where that makes a body by itself: 管委会 is 管理委员会. */
  String withOpenedTail(String name) {
    String[] opened = {name};
    tails.endingAt(
        name,
        name.length(),
        (begin, found) -> {
          if (found.get(0).strong) {
            opened[0] = name.substring(0, begin) + found.get(0).name;
          }
        });
    return opened[0];
  }

  /**
   * The longest name that ends at an offset; null for none.
   *
   * @param year the year by which short forms are opened
   */
  @Nullable AgencyStem endingAt(String text, int end, int year) {
    AgencyStem[] longest = {null};
    tails.endingAt(
        text,
        end,
        (tailBegin, found) -> {
          for (Tail tail : found) {
            AgencyStem stem =
                tail.holdsBefore(text, end) ? before(text, tailBegin, tail, year) : null;
            if (stem != null && (longest[0] == null || stem.begin() <= longest[0].begin())) {
              longest[0] = stem;
            }
          }
        });
    return longest[0];
  }

  private @Nullable AgencyStem before(String text, int tailBegin, Tail tail, int year) {
    List<Duty> duties = new ArrayList<>();
    int begin = tailBegin;
    String joint = "";
    while (true) {
      Duty duty = dutyEndingAt(text, begin, tail, year, duties.isEmpty(), "");
      if (duty == null && !duties.isEmpty() && begin > 0) {
        joint = joint(text.charAt(begin - 1));
        duty = joint.isEmpty() ? null : dutyEndingAt(text, begin - 1, tail, year, false, joint);
      }
      if (duty == null) {
        break;
      }
      duties.add(0, duty);
      begin = duty.begin;
    }
    boolean general = duties.stream().allMatch(Duty::general);
    if (duties.isEmpty() || (general && duties.size() == 1 && tail.strong)) {
      return null;
    }
    AgencyPattern pattern =
        new AgencyPattern(
            "",
            EnumSet.range(DivisionLevel.COUNTRY, DivisionLevel.TOWNSHIP),
            general && tail.standing != Standing.RESPONSIBLE ? Standing.REQUIRED : tail.standing,
            "{region}" + opened(duties) + tail.name,
            tail.not);
    return new AgencyStem(begin, List.of(pattern), tail.strong);
  }

  /** The longest duty that ends at an offset; null for none. */
  private @Nullable Duty dutyEndingAt(
      String text, int end, Tail tail, int year, boolean last, String joint) {
    Duty[] longest = {null};
    words.endingAt(
        text,
        end,
        (begin, general) ->
            longest[0] = new Duty(begin, text.substring(begin, end), null, general.get(0), joint));
    abbreviations.endingAt(
        text,
        end,
        (begin, found) -> {
          for (Abbreviation each : found) {
            boolean fits =
                each.tails.contains(tail.printed)
                    && (last || !each.alone)
                    && each.since <= year
                    && year <= each.until;
            if (fits && (longest[0] == null || begin <= longest[0].begin)) {
              longest[0] = new Duty(begin, text.substring(begin, end), each, false, joint);
            }
          }
        });
    return longest[0];
  }

  /**
   * Opens short forms. A short form's own 和 falls where other duties stand beside it, and stands
   * before the last duty instead: 住建水利局 is 住房城乡建设和水利局.
   */
  private static String opened(List<Duty> duties) {
    boolean several = duties.size() > 1;
    boolean joined = duties.stream().anyMatch(duty -> !duty.joint.isEmpty());
    boolean fell = false;
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < duties.size(); i++) {
      Duty duty = duties.get(i);
      String opened = duty.opened(several);
      if (several && !opened.equals(duty.printed) && opened.contains("和")) {
        opened = opened.replace("和", "");
        fell = true;
      }
      if (fell && !joined && i == duties.size() - 1) {
        name.append('和');
      }
      name.append(opened).append(duty.joint);
    }
    return name.toString();
  }

  private static String joint(char letter) {
    return switch (letter) {
      case '和', '与' -> "和";
      case '及' -> "及";
      default -> "";
    };
  }

  private record Tail(
      String printed, String name, Standing standing, boolean strong, List<String> not) {
    boolean holdsBefore(String text, int end) {
      return not.stream().noneMatch(word -> text.startsWith(word, end));
    }
  }

  private record Abbreviation(
      String name, List<String> tails, boolean alone, int since, int until) {}

  /**
   * A duty in a name.
   *
   * @param begin where it begins
   * @param printed as printed
   * @param abbreviation what it is short for; null where it is no short form
   * @param general whether it alone makes no body's name
   * @param joint the 和 behind it; mostly empty
   */
  private record Duty(
      int begin,
      String printed,
      @Nullable Abbreviation abbreviation,
      boolean general,
      String joint) {
    String opened(boolean besideOthers) {
      return abbreviation == null || (abbreviation.alone && besideOthers)
          ? printed
          : abbreviation.name;
    }
  }
}
