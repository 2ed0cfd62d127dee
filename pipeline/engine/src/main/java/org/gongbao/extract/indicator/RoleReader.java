package org.gongbao.extract.indicator;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongbao.extract.quantity.Clauses;
import org.gongbao.extract.quantity.QuantityMention;
import org.gongbao.lexicon.ChangeWord;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;
import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/** Tells what was achieved from what is aimed at, and finds the values given only as a start. */
final class RoleReader {
  private static final String[] REACHES = {"到", "至", "为"};
  private static final int CUE_REACH = 4;
  private static final int BASE = 3;

  /** The time of the later of two values: 增加到现在的16个. */
  private static final Pattern OF_NOW = Pattern.compile("(?:现在|目前|今年|当前|(?:19|20)\\d{2}年|年底|年末)的$");

  /** The length of a year, and the place of the stroke in a span of years. */
  private static final int YEAR = 4;

  private static final int FROM_REACH = 8;
  private final Cues cues;
  private final Aims aims;
  private final Phrases<ChangeWord> changes;

  RoleReader(Cues cues, Phrases<ChangeWord> changes) {
    this.cues = cues;
    this.aims = new Aims(cues);
    this.changes = changes;
  }

  /** Sets role and period of the drafts of a passage. */
  void assign(String text, List<Draft> drafts, Scope scope) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      QuantityMention mention = draft.mention;
      draft.period = period(text, draft, scope);
      if (i > 0 && draft.change != null && isBetweenYears(text, drafts, i)) {
        draft.period = laterYear(drafts, i);
      }
      boolean aimed =
          isBudgeted(text, draft) || draft.change == null && aims.isSetAgainst(text, draft);
      draft.role = aimed ? Role.TARGET : role(text, mention, draft.period, scope);
      boolean doneAlready = draft.role == Role.ACTUAL && scope.role() == Role.TARGET;
      if (doneAlready
          && Objects.equals(draft.period, scope.period())
          && scope.reportYear() != null) {
        draft.period = Integer.toString(scope.reportYear());
      }
      if (draft.role == Role.ACTUAL
          && scope.part() != null
          && Objects.equals(draft.period, scope.period())
          && !cues.in(
              text, Clauses.clauseBegin(text, mention.begin()), mention.begin(), Cue.WHOLE_YEAR)) {
        draft.period = scope.part();
      }
      Draft next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
      if (next != null && isComparedWith(text, draft, next)) {
        draft.role = Role.BASELINE;
        draft.period = ComparedValue.year(text, draft.mention, draft.period);
        continue;
      }
      if (next != null && isStart(text, mention, next.mention) && draft.change == null) {
        draft.role = Role.BASELINE;
        String before = scope.yearBefore();
        if (before != null && Objects.equals(draft.period, scope.period())) {
          draft.period = before;
        }
        next.name = draft.name;
      }
    }
  }

  /**
   * Whether a change is told behind two values of following years, the later one first, and so is
   * of that: 2023年预算33万元，2022年预算57万元，减少24万元.
   */
  private static boolean isBetweenYears(String text, List<Draft> drafts, int index) {
    Draft before = drafts.get(index - 1);
    String period = drafts.get(index).period;
    boolean same =
        Clauses.fullSentenceBegin(text, drafts.get(index).mention.begin())
            <= before.mention.begin();
    if (!same || period == null || period.length() != YEAR || before.period == null) {
      return false;
    }
    String later = laterYear(drafts, index);
    return later != null && later.equals(Integer.toString(Integer.parseInt(period) + 1));
  }

  /** The period of the change before, or of the first of the two levels before. */
  private static @Nullable String laterYear(List<Draft> drafts, int index) {
    Draft before = drafts.get(index - 1);
    if (before.change != null || index < 2) {
      return before.change == null ? null : before.period;
    }
    Draft first = drafts.get(index - 2);
    return first.change == null && first.name.equals(before.name) ? first.period : null;
  }

  /** Whether a level of an earlier year is told for the change behind it alone. */
  private static boolean isComparedWith(String text, Draft draft, Draft next) {
    return draft.change == null
        && next.change != null
        && next.mention.unitKind() == draft.mention.unitKind()
        && ComparedValue.is(text, draft.mention);
  }

  /**
   * In a span of several years a level that was reached holds for the last of them, and what is
   * averaged over years for all of them.
   */
  private @Nullable String period(String text, Draft draft, Scope scope) {
    int begin = draft.mention.begin();
    String years = scope.period();
    String period = PeriodReader.read(text, begin, years);
    if (scope.role() != Role.ACTUAL || period == null) {
      return period;
    }
    boolean inSpan = years != null && years.indexOf('/') == YEAR && years.endsWith(period);
    boolean averaged = draft.change != null && isAveraged(text, begin);
    if (inSpan && averaged) {
      return years;
    }
    boolean ofSpan = period.indexOf('/') == YEAR && draft.change == null;
    return ofSpan && isReached(text, draft.mention) ? period.substring(YEAR + 1) : period;
  }

  private boolean isAveraged(String text, int begin) {
    return cues.in(text, Clauses.clauseBegin(text, begin), begin, Cue.AVERAGE_GROWTH);
  }

  /** Whether a value is a level that was reached rather than a sum over time. */
  private boolean isReached(String text, QuantityMention mention) {
    int begin = mention.begin();
    int next = mention.end() + 1;
    boolean grew =
        next < text.length()
            && text.charAt(next - 1) == '，'
            && cues.of(Cue.AVERAGE_GROWTH).startingAt(text, next) != null;
    boolean reach = begin > 0 && "到至达占为率".indexOf(text.charAt(begin - 1)) >= 0;
    return reach
        || grew
        || text.startsWith("覆盖", begin - 2)
        || text.startsWith("突破", begin)
        || text.startsWith("超", begin);
  }

  /** Whether words only say that a value moved to the next: 提速到, 增加至. */
  boolean isMovementAlone(String words) {
    String verb = withoutReach(OF_NOW.matcher(words).replaceAll(""));
    if (verb == null) {
      return false;
    }
    Phrases.Match<ChangeWord> match = changes.endingAt(verb, verb.length());
    boolean reach = verb.isEmpty() && !words.equals("为");
    return reach || match != null && match.length() == verb.length();
  }

  /** Whether a sum is one of a budget, be it of a year that is over: 2022年预算30万元. */
  private boolean isBudgeted(String text, Draft draft) {
    if (draft.change != null) {
      return cues.of(Cue.BUDGETED).endingAt(draft.name, draft.name.length()) != null;
    }
    return draft.mention.unitKind() == UnitKind.MONEY
        && cues.of(Cue.BUDGETED).endingAt(text, draft.mention.begin()) != null;
  }

  private Role role(String text, QuantityMention mention, @Nullable String period, Scope scope) {
    int clause = Clauses.clauseBegin(text, mention.begin());
    Integer reportYear = scope.reportYear();
    if (scope.role() == Role.ACTUAL) {
      boolean aims = aims(text, clause, mention.begin());
      boolean future = reportYear != null && period != null && lastYear(period) > reportYear;
      return aims || future ? Role.TARGET : Role.ACTUAL;
    }
    boolean past =
        reportYear != null
            && period != null
            && (lastYear(period) < reportYear || isStartOfPlan(text, mention));
    boolean done = text.startsWith("已", clause) || past;
    return done && scope.role() == Role.TARGET ? Role.ACTUAL : scope.role();
  }

  /** Whether a plan tells it only as what it builds on: 在2023年完成12项的基础上. */
  private static boolean isStartOfPlan(String text, QuantityMention mention) {
    int end = Clauses.clauseEnd(text, mention.end());
    return text.startsWith("基础上", end - BASE) || text.startsWith("基础之上", end - BASE - 1);
  }

  /** Whether a word of aiming governs a clause: not the 计划 of 完成年度计划的98%. */
  private boolean aims(String text, int clause, int end) {
    for (int i = clause; i < end; i++) {
      Phrases.Match<Cue> match = cues.of(Cue.TARGET).startingAt(text, i);
      if (match != null && i + match.length() <= end) {
        int behind = i + match.length();
        boolean noun = behind < text.length() && text.charAt(behind) == '的';
        if (!noun && (i - clause <= CUE_REACH || !match.word().equals("计划"))) {
          return true;
        }
      }
    }
    return false;
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
    String between = OF_NOW.matcher(text.substring(mention.end(), next.begin())).replaceAll("");
    if (between.indexOf('、') >= 0 || between.length() > 16) {
      return false;
    }
    String verb = withoutReach(between);
    if (verb == null) {
      return false;
    }
    return startsWithFrom(text, mention) || changes.endingAt(verb, verb.length()) != null;
  }

  private static boolean startsWithFrom(String text, QuantityMention mention) {
    int clause = Clauses.clauseBegin(text, mention.begin());
    String before = text.substring(Math.max(clause, mention.begin() - FROM_REACH), mention.begin());
    return before.indexOf('由') >= 0 || before.indexOf('从') >= 0;
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
