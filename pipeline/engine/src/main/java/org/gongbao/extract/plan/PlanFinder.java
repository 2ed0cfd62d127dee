package org.gongbao.extract.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.model.finding.PlanFinding;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** Finds the sentences of a plan that say what will be done. */
public final class PlanFinder {
  private static final int SHORTEST = 6;
  private static final Pattern IS_A_YEAR = Pattern.compile("^(?:(?:19|20)\\d{2}年|今年)，?是");
  private static final Pattern LEADS_IN = Pattern.compile("(?:以下|如下)[^。]{0,16}[：。]?$|[：]$");
  private static final int LONGEST_LINE = 40;
  private static final int OPENING = 24;
  private final Cues cues;
  private final Actions actions;

  /** A finder that knows these words. */
  public PlanFinder(Lexicon lexicon) {
    this.cues = lexicon.cues();
    this.actions = new Actions(lexicon);
  }

  /**
   * The plans of a passage.
   *
   * @param project ordinal of the project that it continues; null for none
   * @param year the year planned for; null where unknown
   */
  public List<PlanFinding> find(
      String text, Span passage, @Nullable Integer project, @Nullable Integer year) {
    List<PlanFinding> plans = new ArrayList<>();
    for (Span sentence : Sentences.of(text, passage)) {
      String folded = FoldedText.of(text, sentence.begin(), sentence.end()).text();
      if (saysWhatWillBeDone(folded)) {
        plans.add(new PlanFinding(sentence, project, year, Deadline.in(folded, year)));
      }
    }
    return plans;
  }

  /**
   * Where a passage turns from what is wanting to what will be done (下一步，将…); its end where it does
   * not.
   */
  public int turnIn(String text, Span passage) {
    for (Span sentence : Sentences.of(text, passage)) {
      if (opensNextSteps(text, sentence)) {
        return sentence.begin();
      }
    }
    return passage.end();
  }

  /** Whether one of the first clauses begins with 下一步: 针对存在问题，下一步，我市将…. */
  private boolean opensNextSteps(String text, Span sentence) {
    int end = Math.min(sentence.end(), sentence.begin() + OPENING);
    for (int i = sentence.begin(); i < end; i++) {
      boolean clause = i == sentence.begin() || "，,".indexOf(text.charAt(i - 1)) >= 0;
      if (clause && cues.of(Cue.NEXT_STEPS).startingAt(text, i) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean saysWhatWillBeDone(String sentence) {
    return sentence.length() >= SHORTEST
        && !isLineOfItsOwn(sentence)
        && !(cues.in(sentence, Cue.NOT_A_PLAN) && sentence.length() < 3 * SHORTEST)
        && !IS_A_YEAR.matcher(sentence).find()
        && !LEADS_IN.matcher(sentence).find()
        && actions.in(sentence);
  }

  /** A signature, a date or the mention of an annex: short, and without a full stop. */
  private static boolean isLineOfItsOwn(String sentence) {
    char last = sentence.charAt(sentence.length() - 1);
    return "。；！”）".indexOf(last) < 0
            && (sentence.startsWith("附件") || sentence.length() <= LONGEST_LINE)
        || sentence.startsWith("（") && last == '）';
  }
}
