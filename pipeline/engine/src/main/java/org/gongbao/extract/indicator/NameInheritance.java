package org.gongbao.extract.indicator;

import java.util.Objects;
import org.gongbao.extract.indicator.NameReader.Name;
import org.gongbao.extract.quantity.Clauses;
import org.gongbao.lexicon.UnitKind;
import org.jspecify.annotations.Nullable;

/** What a quantity takes over from the name of the one before it. */
final class NameInheritance {
  private static final char SHARE = '占';
  private final NameContext context;
  private final RoleReader roles;
  private final Aims aims;

  NameInheritance(NameContext context, RoleReader roles, Aims aims) {
    this.context = context;
    this.aims = aims;
    this.roles = roles;
  }

  /**
   * A name filled up from the quantity before in the sentence where its own words do not suffice.
   */
  String name(String text, String before, Name own, Draft draft, @Nullable Draft previous) {
    int begin = draft.mention.begin();
    String sector = previous == null ? null : Sectors.measured(own.name(), previous.standing());
    if (sector != null) {
      return sector;
    }
    if (previous != null && draft.change != null && context.isArea(own.name())) {
      return context.ofArea(own.name(), previous.standing());
    }
    if (previous == null || Clauses.sentenceBegin(text, begin) > previous.mention.begin()) {
      if (previous != null && followsSemicolon(text, previous, begin) && draft.change != null) {
        if (own.name().isEmpty()) {
          return previous.standing();
        }
        return previous.change == null ? own.name() : context.ofSameSize(own.name(), previous.name);
      }
      boolean ofClauseBefore = own.verbAlone() || context.isOutcome(own.name());
      return ofClauseBefore ? context.topicBefore(text, begin) + own.name() : own.name();
    }
    if (draft.change == null && ComparedValue.is(text, draft.mention)) {
      String words = ComparedValue.ownWords(text, draft.mention);
      boolean said =
          words.isEmpty() || previous.standing().contains(words) || context.isAccountMeasure(words);
      if (said) {
        return previous.standing();
      }
    }
    if (draft.change == null && !draft.mention.isShare() && aims.isSetAgainst(text, draft)) {
      draft.aim = true;
      draft.standing = previous.standing();
      return draft.mention.unitKind() == UnitKind.MONEY
          ? previous.standing() + aims.aimOf(text, draft)
          : aims.aimOf(text, draft);
    }
    if (draft.mention.isShare() && before.equals("的") && aims.isSetAgainst(text, previous)) {
      draft.standing = previous.standing();
      return aims.completionOf(text, previous);
    }
    if (draft.mention.isShare() && before.equals("的") && Aims.isCompleted(text, previous)) {
      draft.standing = previous.standing;
      return Aims.completion(previous.standing());
    }
    if (context.isConversion(own.name())) {
      return previous.name;
    }
    String comparative = draft.change == null ? Comparative.before(text, begin) : null;
    if (comparative != null) {
      draft.standing = previous.standing();
      draft.comparedChange = previous.comparedChange();
      return NameContext.compared(comparative, previous);
    }
    String place =
        Comparative.placeOfBracket(text.substring(Clauses.clauseBegin(text, begin), begin));
    if (place != null) {
      draft.standing = previous.standing();
      draft.comparedChange = previous.comparedChange();
      return Comparative.ofPlace(place, previous.standing());
    }
    String alone =
        previous.change == null
            ? null
            : Comparative.placeAlone(text.substring(previous.mention.end(), begin));
    if (alone != null) {
      draft.standing = previous.standing();
      draft.comparedChange = previous.comparedChange();
      draft.ofOtherPlace = true;
      return Comparative.ofPlace(alone, previous.standing()) + "增速";
    }
    String extreme = NameContext.extreme(before);
    if (extreme != null) {
      return previous.standing() + "（" + extreme + "）";
    }
    boolean comparison = draft.change != null && NameContext.isComparison(own.name());
    if (own.name().isEmpty() || comparison || roles.isMovementAlone(before)) {
      draft.standing = previous.standing;
      boolean ofShare = previous.name.indexOf(SHARE) >= 0 && isOfShare(draft);
      String of =
          ofShare || before.length() == 1 && startsListMember(before)
              ? previous.name
              : previous.standing();
      if (shareAlone(draft, before)) {
        draft.standing = of;
        return of + "占比";
      }
      return of;
    }
    if (draft.change != null && context.isRateName(own.name())) {
      draft.standing = previous.standing();
      return previous.standing() + own.name();
    }
    if (draft.change != null && previous.change != null) {
      return context.paralleled(own.name(), previous.name);
    }
    if (context.isComparative(own.name())) {
      draft.standing = previous.standing();
      draft.comparedChange = previous.comparedChange();
      return NameContext.compared(own.name(), previous);
    }
    if (context.isSize(own.name())) {
      return context.ofSize(own.name(), previous.standing());
    }
    boolean share = draft.mention.isShare() && own.name().startsWith("占");
    if (share) {
      draft.standing = NameContext.shareOf("", previous);
    }
    if (share || context.isGeneric(own.name())) {
      return share ? NameContext.shareOf(own.name(), previous) : previous.standing() + own.name();
    }
    boolean sameThing =
        Objects.equals(previous.mention.quantity().unit(), draft.mention.quantity().unit());
    if (own.needsSubject(sameThing) && !previous.standing().equals(own.name())) {
      return context.done(own.name(), previous.standing());
    }
    return draft.namedBefore && !context.isAccountMeasure(own.name())
        ? context.completed(own.name(), previous.standing(), startsListMember(before))
        : own.name();
  }

  /** Whether a change is one of a share: 提高2个百分点. */
  private static boolean isOfShare(Draft draft) {
    String unit = draft.mention.quantity().unit();
    return draft.change != null && unit != null && unit.endsWith("百分点");
  }

  /** Whether a share is told by 占 alone, so that its whole is what was named before. */
  private static boolean shareAlone(Draft draft, String before) {
    return draft.mention.isShare() && draft.change == null && before.endsWith("占");
  }

  /** Whether nothing but a semicolon parts a quantity's sentence from the quantity before. */
  private static boolean followsSemicolon(String text, Draft previous, int begin) {
    int sentence = Clauses.sentenceBegin(text, begin);
    return sentence > 0
        && text.charAt(sentence - 1) == '；'
        && Clauses.sentenceBegin(text, sentence - 1) <= previous.mention.begin();
  }

  /** Whether words begin with what joins the members of a list. */
  static boolean startsListMember(String before) {
    return !before.isEmpty() && "、和及以与".indexOf(before.charAt(0)) >= 0;
  }
}
