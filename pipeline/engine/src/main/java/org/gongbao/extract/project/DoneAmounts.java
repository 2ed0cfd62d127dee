package org.gongbao.extract.project;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;

/** Compares an amount that is said to be done (已完成610公里) with the one promised (3000公里). */
final class DoneAmounts {
  private static final int FARTHEST = 14;
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)\\s*(万?)\\s*([\\p{IsHan}]{1,3})");
  private static final Pattern DONE = Pattern.compile("已经?[新改扩]?(?=\\p{IsHan}{1,6}\\d)");
  private final Cues cues;

  DoneAmounts(Cues cues) {
    this.cues = cues;
  }

  /**
   * Whether the first amount behind words that say something is done is less than what was promised
   * in the same unit. Where nothing can be compared it is not.
   *
   * @param offset where the words stand in the result
   */
  boolean fallShort(String result, int offset, String promised) {
    Phrases.Match<Cue> done = cues.of(Cue.COMPLETED).startingAt(result, offset);
    int from = offset + (done == null ? 0 : done.length());
    Matcher amount = AMOUNT.matcher(result).region(from, result.length());
    if (!amount.find() || amount.start() > from + FARTHEST || isCut(result, from, amount.start())) {
      return false;
    }
    BigDecimal asked = promisedIn(promised).get(unit(amount));
    return asked != null && value(amount).compareTo(asked) < 0;
  }

  /**
   * Whether a result without words of completion tells an amount done (已改造5个) that is less than
   * what was promised in the same unit.
   */
  boolean tellsLess(String result, String promised) {
    Matcher done = DONE.matcher(result);
    return done.find() && fallShort(result, done.end(), promised);
  }

  private static boolean isCut(String result, int from, int to) {
    return result.substring(from, to).chars().anyMatch(c -> "。；，、;,：:".indexOf(c) >= 0);
  }

  /** The largest amount promised in each unit. */
  private static Map<String, BigDecimal> promisedIn(String promised) {
    Map<String, BigDecimal> amounts = new HashMap<>();
    Matcher amount = AMOUNT.matcher(promised);
    while (amount.find()) {
      amounts.merge(unit(amount), value(amount), BigDecimal::max);
    }
    return amounts;
  }

  /** The first character of the unit tells it; the words behind it may differ. */
  private static String unit(Matcher amount) {
    return amount.group(3).substring(0, 1);
  }

  private static BigDecimal value(Matcher amount) {
    BigDecimal value = new BigDecimal(amount.group(1));
    return amount.group(2).isEmpty() ? value : value.multiply(TEN_THOUSAND);
  }
}
