package org.gongbao.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.extract.indicator.NameReader.Name;
import org.gongbao.extract.indicator.NameReader.Surroundings;
import org.gongbao.extract.quantity.Clauses;
import org.gongbao.extract.quantity.QuantityFinder;
import org.gongbao.extract.quantity.QuantityMention;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.model.Doubt;
import org.gongbao.model.Quantity;
import org.gongbao.model.finding.IndicatorFinding;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** Finds the indicators of running text: one for each quantity, named by the words around it. */
public final class ProseIndicators {
  private static final int LONGEST_TOPIC = 60;

  /** The mark of the lowest level of the budget's items: 教育支出（类）普通教育（款）小学教育（项）. */
  private static final String ITEM = "（项）";

  private static final int LONGEST_HEAD = 12;

  private final QuantityFinder quantities;
  private final ChangeReader changes;
  private final NameReader names;
  private final SurroundingsReader around;
  private final NameContext context;
  private final NameInheritance inheritance;
  private final Aims aims;
  private final Respectively respectively;
  private final RoleReader roles;
  private final QualifierReader qualifiers;
  private final Cues cues;

  /** A finder that knows these words. */
  public ProseIndicators(Lexicon lexicon) {
    quantities = new QuantityFinder(lexicon.quantities());
    cues = lexicon.cues();
    changes = new ChangeReader(lexicon.quantities(), cues);
    names = new NameReader(lexicon);
    around = new SurroundingsReader(names);
    context = new NameContext(lexicon);
    aims = new Aims(cues);
    respectively = new Respectively(names, lexicon);
    qualifiers = new QualifierReader(cues, changes, names);
    roles = new RoleReader(cues, lexicon.quantities().changes());
    inheritance = new NameInheritance(context, roles, aims);
  }

  /** The indicators of a passage of the document's text. */
  public List<IndicatorFinding> find(String text, Span passage, Scope scope) {
    FoldedText folded = FoldedText.ofLines(text, passage.begin(), passage.end());
    List<QuantityMention> mentions = quantities.find(folded.text());
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    Draft previous = null;
    Draft lead = null;
    for (int i = 0; i < mentions.size(); i++) {
      QuantityMention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
      Draft draft = draft(folded.text(), mentions.get(i), next, previous, scope);
      if (previous == null || startsSentence(folded.text(), previous, draft)) {
        if (draft.name.isEmpty() && draft.change != null && lead != null) {
          draft.name = lead.standing();
          draft.doubts.add(Doubt.NAME_FROM_CONTEXT);
        }
        lead = draft;
      }
      drafts.add(draft);
      previous = draft;
    }
    SharedThing.assign(folded.text(), drafts);
    respectively.assign(folded.text(), drafts);
    roles.assign(folded.text(), drafts, scope);
    PartReader.assign(folded.text(), drafts, cues);
    return drafts.stream().map(draft -> finding(draft, folded, scope)).toList();
  }

  /** Whether a full stop parts two quantities that follow each other. */
  private static boolean startsSentence(String text, Draft before, Draft draft) {
    return Clauses.fullSentenceBegin(text, draft.mention.begin()) > before.mention.begin();
  }

  private Draft draft(
      String text,
      QuantityMention mention,
      @Nullable QuantityMention next,
      @Nullable Draft previous,
      Scope scope) {
    int clause = Clauses.clauseBegin(text, mention.begin());
    boolean sameClause = previous != null && previous.mention.begin() >= clause;
    int from = sameClause && previous != null ? previous.nameEnd : clause;
    Surroundings words = around.read(text, from, mention, next, sameClause ? previous : null);
    Draft draft = new Draft(mention);
    Change said = changes.read(text, from, mention, names.counts(words));
    draft.change = said == null ? changes.keptUp(text, mention) : said;
    draft.nameEnd = mention.end();
    if (draft.change != null) {
      draft.nameEnd = draft.change.end();
      String before = text.substring(from, Math.max(from, draft.change.begin()));
      draft.name =
          inheritance.name(text, before, Name.plain(names.strip(before), 0), draft, previous);
    } else if (sameClause && previous != null && sharesChange(text, previous, mention)) {
      draft.change = previous.change;
      draft.name = previous.name;
      draft.sharesVerb = true;
    } else {
      Name name = names.read(words, mention);
      boolean besideIt = SurroundingsReader.behindBracket(text, mention.end()) == mention.end();
      boolean joined = around.isCountedWith(text, mention, next, words.before());
      draft.nameEnd +=
          besideIt && !joined ? Math.max(name.behindLength(), names.roundedLength(words)) : 0;
      draft.namedBefore = name.behindLength() == 0;
      draft.name = inheritance.name(text, words.before(), name, draft, previous);
      if (name.action() && !draft.name.isEmpty()) {
        draft.doubts.add(Doubt.NAME_FROM_ACTION);
      }
      if (name.onBothSides()) {
        draft.doubts.add(Doubt.NAME_ON_BOTH_SIDES);
      }
      if (!draft.name.equals(name.name())) {
        draft.doubts.add(Doubt.NAME_FROM_CONTEXT);
      }
    }
    if (context.isAccountMeasure(draft.name) || draft.change == null && isAim(draft)) {
      ofAccount(text, draft, previous);
    }
    if (draft.name.isEmpty()) {
      draft.name = context.topicBefore(text, mention.begin());
    }
    if (draft.name.isEmpty() && clause > 0 && text.charAt(clause - 1) == '：') {
      draft.name = names.strip(text.substring(Clauses.clauseBegin(text, clause - 1), clause - 1));
    }
    draft.bound = draft.change == null ? null : changes.boundBefore(text, draft.change);
    qualifiers.read(text, draft, previous, scope);
    return draft;
  }

  /** Whether a quantity is a share of what was aimed at, or by how much it was exceeded. */
  private boolean isAim(Draft draft) {
    return aims.isAim(draft.name) && (draft.mention.isShare() || Aims.exceeds(draft.name));
  }

  /** Names a measure of an account by the account, which is what the figures behind it are of. */
  private void ofAccount(String text, Draft draft, @Nullable Draft previous) {
    boolean before =
        previous != null
            && Clauses.sentenceBegin(text, draft.mention.begin()) <= previous.mention.begin();
    String measure =
        draft.mention.isShare() && draft.namedBefore ? aims.completed(draft.name) : draft.name;
    String base =
        context.account(
            measure, before && previous != null ? previous.standing() : null, topic(text));
    draft.name = NameContext.ofAccount(measure, base);
    boolean meets =
        previous != null && text.startsWith("完成", Clauses.clauseBegin(text, draft.mention.begin()));
    draft.standing =
        draft.mention.isShare() || Aims.exceeds(measure)
            ? base
            : meets && previous != null ? previous.standing() : null;
    draft.doubts.add(Doubt.NAME_FROM_CONTEXT);
  }

  /**
   * What a passage speaks of: the item of the budget that it opens with, its first sentence where
   * that has no figures, or the head that it opens with (收入预算：年初预算数…); else empty.
   */
  private String topic(String text) {
    int end = text.indexOf('。');
    int item = text.indexOf(ITEM);
    if (item > 0 && (end < 0 || item < end)) {
      return text.substring(text.lastIndexOf('）', item) + 1, item);
    }
    int colon = text.indexOf('：');
    if (colon > 0 && colon <= LONGEST_HEAD && (end < 0 || colon < end)) {
      return names.strip(text.substring(0, colon));
    }
    String first = end < 0 ? "" : text.substring(0, end);
    boolean heading = !first.isEmpty() && first.length() <= LONGEST_TOPIC;
    if (!heading || first.chars().skip(3).anyMatch(c -> c >= '0' && c <= '9')) {
      return "";
    }
    String topic = first;
    while (topic.endsWith("（款）") || topic.endsWith("（类）")) {
      topic = topic.substring(0, topic.length() - 3);
    }
    return topic.substring(topic.lastIndexOf('）') + 1);
  }

  /** Whether a number follows a change as its twin: 分别增长21.4%、6.3%. */
  private static boolean sharesChange(String text, Draft previous, QuantityMention mention) {
    if (previous.change == null) {
      return false;
    }
    String between = text.substring(previous.mention.end(), mention.begin());
    String unit = mention.quantity().unit();
    return (between.equals("、") || between.equals("和") || between.equals("及"))
        && unit != null
        && unit.equals(previous.mention.quantity().unit());
  }

  private static IndicatorFinding finding(Draft draft, FoldedText folded, Scope scope) {
    Change change = draft.change;
    Quantity quantity = draft.mention.quantity();
    if (draft.bound != null && quantity.value() != null) {
      quantity = Quantity.of(quantity.value(), draft.bound, quantity.unit());
    }
    if (change != null && change.falls()) {
      quantity = negated(quantity);
    }
    Draft whole = draft.whole;
    return new IndicatorFinding(
        place(draft, folded),
        draft.name,
        quantity,
        draft.measure(),
        draft.basis,
        draft.role,
        draft.cumulative,
        draft.per,
        draft.period,
        whole == null ? null : place(whole, folded),
        scope.project(),
        scope.section(),
        Doubts.of(draft, folded.text(), scope));
  }

  private static Span place(Draft draft, FoldedText folded) {
    Change change = draft.sharesVerb ? null : draft.change;
    int begin = change == null ? draft.mention.begin() : change.begin();
    int end = change == null ? draft.mention.end() : change.end();
    return new Span(folded.originOf(begin), folded.originBehind(end));
  }

  /** A fall: the value negated, and its interval turned around. */
  private static Quantity negated(Quantity quantity) {
    return new Quantity(
        quantity.value() == null ? null : quantity.value().negate(),
        quantity.high() == null ? null : quantity.high().negate(),
        quantity.low() == null ? null : quantity.low().negate(),
        quantity.bound(),
        quantity.unit(),
        quantity.unitInferred());
  }
}
