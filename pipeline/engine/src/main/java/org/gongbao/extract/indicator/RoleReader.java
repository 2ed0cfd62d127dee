package org.gongbao.extract.indicator;

import java.util.List;
import org.gongbao.extract.indicator.ProseIndicators.Draft;
import org.gongbao.extract.quantity.Clauses;
import org.gongbao.extract.quantity.QuantityMention;
import org.gongbao.lexicon.ChangeWord;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/** Tells what was achieved from what is aimed at, and finds the values given only as a start. */
final class RoleReader {
  private static final String[] REACHES = {"到", "至", "为"};
  private final Cues cues;
  private final Phrases<ChangeWord> changes;

  RoleReader(Cues cues, Phrases<ChangeWord> changes) {
    this.cues = cues;
    this.changes = changes;
  }

  /** Sets role and period of the drafts of a passage. */
  void assign(String text, List<Draft> drafts, Scope scope) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      QuantityMention mention = draft.mention;
      draft.period = PeriodReader.read(text, mention.begin(), scope.period());
      draft.role = role(text, mention, draft.period, scope);
      Draft next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
      if (next != null && isStart(text, mention, next.mention) && draft.change == null) {
        draft.role = Role.BASELINE;
        if (isMovementAlone(text.substring(mention.end(), next.mention.begin()))
            || next.name.isEmpty()) {
          next.name = draft.name;
        }
      }
    }
  }

  /** Whether words only say that a value moved to the next: 提速到, 增加至. */
  boolean isMovementAlone(String words) {
    String verb = withoutReach(words);
    if (verb == null) {
      return false;
    }
    Phrases.Match<ChangeWord> match = changes.endingAt(verb, verb.length());
    boolean reach = verb.isEmpty() && !words.equals("为");
    return reach || match != null && match.length() == verb.length();
  }

  private Role role(String text, QuantityMention mention, @Nullable String period, Scope scope) {
    int clause = Clauses.clauseBegin(text, mention.begin());
    Integer reportYear = scope.reportYear();
    if (scope.role() == Role.ACTUAL) {
      boolean aims = cues.in(text, clause, mention.begin(), Cue.TARGET);
      boolean future = reportYear != null && period != null && lastYear(period) > reportYear;
      return aims || future ? Role.TARGET : Role.ACTUAL;
    }
    boolean past = reportYear != null && period != null && lastYear(period) < reportYear;
    boolean done = text.startsWith("已", clause) || past;
    return done && scope.role() == Role.TARGET ? Role.ACTUAL : scope.role();
  }

  private static int lastYear(String period) {
    int slash = period.indexOf('/');
    String last = slash < 0 ? period : period.substring(slash + 1);
    return Integer.parseInt(last.substring(0, 4));
  }

  /** Whether the quantity is where the next one came from: 由200辆提速到300辆, 从52.6%提高到58.5%. */
  private boolean isStart(String text, QuantityMention mention, QuantityMention next) {
    if (Clauses.clauseBegin(text, next.begin()) > mention.begin()) {
      return false;
    }
    String between = text.substring(mention.end(), next.begin());
    if (between.indexOf('、') >= 0 || between.length() > 16) {
      return false;
    }
    String verb = withoutReach(between);
    if (verb == null) {
      return false;
    }
    return changes.endingAt(verb, verb.length()) != null
        || startsWithFrom(text, mention) && !verb.isEmpty()
        || startsWithFrom(text, mention) && verb.isEmpty();
  }

  private static boolean startsWithFrom(String text, QuantityMention mention) {
    int begin = mention.begin();
    return begin > 0 && "由从".indexOf(text.charAt(begin - 1)) >= 0;
  }

  private static @Nullable String withoutReach(String words) {
    for (String reach : REACHES) {
      if (words.endsWith(reach)) {
        return words.substring(0, words.length() - reach.length());
      }
    }
    return null;
  }
}
