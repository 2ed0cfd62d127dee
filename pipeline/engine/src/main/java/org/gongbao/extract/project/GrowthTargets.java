package org.gongbao.extract.project;

import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;

/**
 * Tells tasks that only aim at the growth of an economy: 地区生产总值增长6%左右. Bodies answer for them as
 * for others, but nothing is undertaken.
 */
final class GrowthTargets {
  private static final int LONGEST_CLAUSE = 40;
  private static final int LONGEST_ADDITION = 12;
  private static final Pattern CLAUSES = Pattern.compile("[，,；;。]+");
  private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

  /** What happens to the measure; behind the name of one that heads a row, nothing is said yet. */
  private static final Pattern CHANGES =
      Pattern.compile("^$|增长|增速|增幅|增加|提高|降低|下降|削减|减少|控制|稳定在|保持|高于|低于|同步|左右|完成|达到|\\d");

  private final Cues cues;

  GrowthTargets(Cues cues) {
    this.cues = cues;
  }

  /** Whether each clause of a task aims at a measure of the economy. */
  boolean isOne(String task) {
    boolean any = false;
    for (String clause : CLAUSES.split(BRACKETS.matcher(task).replaceAll(""), -1)) {
      String words = clause.strip();
      boolean aims = aims(words);
      if (!aims && (!any || words.length() > LONGEST_ADDITION)) {
        return false;
      }
      any |= aims;
    }
    return any;
  }

  /**
   * Whether a clause begins with a measure, words of place and extent before it, and its change.
   */
  private boolean aims(String clause) {
    if (clause.length() > LONGEST_CLAUSE) {
      return false;
    }
    for (int end = clause.length(); end > 0; end--) {
      if (cues.of(Cue.ECONOMIC_MEASURE).endingAt(clause, end) != null) {
        return CHANGES.matcher(clause.substring(end)).find();
      }
    }
    return false;
  }
}
