package org.gongbao.read.ocr;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Dictionaries;

/**
 * Repairs slips of recognition that their neighbours prove: the dictionary {@code ocr-slips}. One
 * character takes the place of one, so that places are kept.
 */
public final class SlipRepair {
  private final List<Slip> slips = new ArrayList<>();

  private record Slip(Pattern place, String meant) {}

  /**
   * A line repaired.
   *
   * @param text its text, as long as it was
   * @param repairs what was repaired, each as "read → meant"
   */
  public record Repaired(String text, List<String> repairs) {

    /** Copies the list. */
    public Repaired {
      repairs = List.copyOf(repairs);
    }
  }

  private SlipRepair(Dictionaries dictionaries) {
    for (NamedCsvRecord record : dictionaries.records("ocr-slips.csv")) {
      String read = record.getField("read");
      String meant = record.getField("meant");
      if (read.codePointCount(0, read.length()) != 1 || read.length() != meant.length()) {
        throw new IllegalArgumentException(
            "the dictionary ocr-slips.csv exchanges one character for one, not " + read);
      }
      String before = record.getField("before");
      String after = record.getField("after");
      Pattern place =
          Pattern.compile(
              (before.isEmpty() ? "" : "(?<=" + before + ")")
                  + Pattern.quote(read)
                  + (after.isEmpty() ? "" : "(?=" + after + ")"));
      slips.add(new Slip(place, meant));
    }
  }

  /**
   * A repair of what the dictionary lists.
   *
   * @throws IllegalArgumentException where it exchanges more than one character for one
   */
  public static SlipRepair of(Dictionaries dictionaries) {
    return new SlipRepair(dictionaries);
  }

  /** Repairs a line. */
  public Repaired repair(String text) {
    String repaired = text;
    List<String> repairs = new ArrayList<>();
    for (Slip slip : slips) {
      Matcher matcher = slip.place().matcher(repaired);
      StringBuilder out = new StringBuilder();
      while (matcher.find()) {
        repairs.add(matcher.group() + " → " + slip.meant());
        matcher.appendReplacement(out, Matcher.quoteReplacement(slip.meant()));
      }
      repaired = matcher.appendTail(out).toString();
    }
    return new Repaired(repaired, repairs);
  }
}
