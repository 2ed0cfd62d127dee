package org.gongbao.read.ocr;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collections;
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
   * @param line the line
   * @param repairs what was repaired, each as "read → meant"
   */
  record Repaired(ReadLine line, List<String> repairs) {

    Repaired {
      repairs = List.copyOf(repairs);
    }
  }

  private SlipRepair(Dictionaries dictionaries) {
    for (NamedCsvRecord record : dictionaries.records("ocr-slips.csv")) {
      String read = record.getField("read");
      String meant = record.getField("meant");
      if (meant.length() != 1 || read.isEmpty()) {
        throw new IllegalArgumentException(
            "the dictionary ocr-slips.csv gives one character, not " + meant);
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
   * @throws IllegalArgumentException where it gives anything but one character
   */
  public static SlipRepair of(Dictionaries dictionaries) {
    return new SlipRepair(dictionaries);
  }

  /**
   * Repairs a line; a character that takes the place of several is as sure as the least sure of
   * them.
   */
  Repaired repair(ReadLine line) {
    ReadLine repaired = line;
    List<String> repairs = new ArrayList<>();
    for (Slip slip : slips) {
      Matcher matcher = slip.place().matcher(repaired.text());
      if (matcher.find()) {
        repaired = repaired(repaired, slip, matcher.reset(), repairs);
      }
    }
    return new Repaired(repaired, repairs);
  }

  private static ReadLine repaired(
      ReadLine line, Slip slip, Matcher matcher, List<String> repairs) {
    StringBuilder text = new StringBuilder();
    List<Float> confidences = new ArrayList<>();
    int from = 0;
    int point = 0;
    while (matcher.find()) {
      repairs.add(matcher.group() + " → " + slip.meant());
      text.append(line.text(), from, matcher.start()).append(slip.meant());
      int next = point + line.text().codePointCount(from, matcher.start());
      confidences.addAll(line.confidences().subList(point, next));
      int behind = next + line.text().codePointCount(matcher.start(), matcher.end());
      confidences.add(Collections.min(line.confidences().subList(next, behind)));
      from = matcher.end();
      point = behind;
    }
    text.append(line.text(), from, line.text().length());
    confidences.addAll(line.confidences().subList(point, line.confidences().size()));
    return line.saying(text.toString(), confidences);
  }
}
