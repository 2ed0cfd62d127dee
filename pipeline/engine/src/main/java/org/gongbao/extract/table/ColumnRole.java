package org.gongbao.extract.table;

import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Tells from a column's heading whether its figures are aimed at (预算数, 2024年目标) or done (执行数, 完成).
 * Of words that overlap the longer one counts: 计划完成 is a plan, 目标完成率 is not.
 */
final class ColumnRole {
  private final Cues cues;

  ColumnRole(Cues cues) {
    this.cues = cues;
  }

  /**
   * The role of a column's figures; null where its heading says neither or both.
   *
   * @param name the path of its headings
   * @param lowest the lowest of them
   * @param change whether its figures are changes, which say what they are set against as well
   */
  @Nullable Role of(String name, String lowest, boolean change) {
    boolean planned =
        isSaid(name, Cue.PLANNED_COLUMN, Cue.PERFORMED_COLUMN)
            || isWhole(lowest, Cue.PLANNED_ALONE);
    boolean performed = !change && isSaid(name, Cue.PERFORMED_COLUMN, Cue.PLANNED_COLUMN);
    return planned == performed ? null : planned ? Role.TARGET : Role.ACTUAL;
  }

  /** Whether a word of a kind stands in a name where no longer one of another kind does. */
  private boolean isSaid(String name, Cue kind, Cue other) {
    for (int i = 0; i < name.length(); i++) {
      Phrases.Match<Cue> word = cues.of(kind).startingAt(name, i);
      if (word != null && !isOverlaid(name, i, word.length(), other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOverlaid(String name, int begin, int length, Cue other) {
    for (int i = 0; i < begin + length; i++) {
      Phrases.Match<Cue> word = cues.of(other).startingAt(name, i);
      if (word != null && i + word.length() > begin && word.length() > length) {
        return true;
      }
    }
    return false;
  }

  private boolean isWhole(String heading, Cue kind) {
    Phrases.Match<Cue> word = cues.of(kind).startingAt(heading, 0);
    return word != null && word.length() == heading.length();
  }
}
