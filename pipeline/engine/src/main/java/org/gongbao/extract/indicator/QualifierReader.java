package org.gongbao.extract.indicator;

import org.gongbao.extract.quantity.Clauses;
import org.gongbao.extract.quantity.QuantityMention;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.Rate;
import org.jspecify.annotations.Nullable;

/**
 * Reads what qualifies a quantity: against what a change is told, whether it is counted up over
 * time, and per what it is a rate.
 */
final class QualifierReader {
  private static final String DIVISIONS = "国省市区县州旗盟镇乡";
  private final Cues cues;
  private final ChangeReader changes;
  private final NameReader names;

  QualifierReader(Cues cues, ChangeReader changes, NameReader names) {
    this.cues = cues;
    this.changes = changes;
    this.names = names;
  }

  /** Sets basis, cumulative and rate of a draft that has its name and change. */
  void read(String text, Draft draft, @Nullable Draft previous, Scope scope) {
    int begin = draft.mention.begin();
    int clause = Clauses.clauseBegin(text, begin);
    draft.basis = basis(text, draft, previous, clause, scope);
    draft.cumulative = isCumulative(text, clause, draft, previous);
    draft.per = rate(text, clause, draft, previous);
  }

  private @Nullable String basis(
      String text, Draft draft, @Nullable Draft previous, int clause, Scope scope) {
    Change change = draft.change;
    if (change == null) {
      return null;
    }
    if (draft.sharesVerb && previous != null) {
      return previous.basis;
    }
    int begin = draft.mention.begin();
    if (changes.isAverage(text, clause, begin)) {
      return null;
    }
    int reach = scope.basisCarries() ? 0 : Clauses.sentenceBegin(text, begin);
    int end = begin;
    while (end > reach) {
      int clauseBegin = Clauses.clauseBegin(text, end);
      String basis = changes.basisIn(text, clauseBegin, end);
      if (basis != null) {
        return basis;
      }
      end = clauseBegin - 1;
    }
    return null;
  }

  /** In the clause that the word governs, and for the members of a list that share its verb. */
  private boolean isCumulative(String text, int clause, Draft draft, @Nullable Draft previous) {
    int begin = draft.mention.begin();
    if (cues.in(text, clause, begin, Cue.CUMULATIVE)) {
      return true;
    }
    if (clause == 0) {
      return false;
    }
    int clauseBefore = Clauses.clauseBegin(text, clause - 1);
    if (text.charAt(clause - 1) != '，' || !cues.in(text, clauseBefore, clause, Cue.CUMULATIVE)) {
      return false;
    }
    if (previous == null || previous.mention.begin() < clauseBefore) {
      return true;
    }
    boolean alike = previous.namedBefore == draft.namedBefore;
    return alike && !namesAPlace(text, clause) && !names.hasVerb(text.substring(clause, begin));
  }

  /** Whether a clause begins with a subject of its own that is the whole place: 全市, 全省. */
  private static boolean namesAPlace(String text, int clause) {
    return text.startsWith("全", clause)
        && clause + 1 < text.length()
        && DIVISIONS.indexOf(text.charAt(clause + 1)) >= 0;
  }

  private @Nullable Rate rate(String text, int clause, Draft draft, @Nullable Draft previous) {
    QuantityMention mention = draft.mention;
    String unit = mention.quantity().unit();
    if (unit != null && unit.indexOf('/') >= 0) {
      return null;
    }
    for (RateCue cue : RateCue.values()) {
      boolean grows = draft.change != null && cue != RateCue.CAPITA;
      if (!grows && cues.in(text, clause, mention.begin(), cue.cue())) {
        return cue.rate();
      }
    }
    boolean sameThing =
        previous != null
            && (draft.name.equals(previous.name) || draft.name.startsWith(previous.name + "（"));
    return sameThing && previous != null ? previous.per : null;
  }
}
