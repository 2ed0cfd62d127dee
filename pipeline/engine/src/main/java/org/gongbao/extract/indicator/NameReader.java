package org.gongbao.extract.indicator;

import org.gongbao.extract.quantity.QuantityMention;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;

/**
 * Finds what a quantity measures, in the words around it: before it (社区治理48万余人次), behind it
 * (36套无人机机巢), on both sides (重点品种100%溯源).
 */
final class NameReader {
  private static final int LONGEST_ACTION = 24;
  private static final int VAGUE = 4;
  private static final int LONG = 24;
  private static final String UNBROKEN = "连续";

  /** The verb that says nothing but that what is named behind it is done to what is counted. */
  private static final String UNDERGOING = "进行";

  private final Phrases<Cue> keptVerbs;
  private final Phrases<Cue> vagueNouns;
  private final Phrases<Cue> notCounted;
  private final Phrases<Cue> shareNouns;
  private final NameTrimmer trimmer;
  private final NounPhrase nouns;

  NameReader(Lexicon lexicon) {
    keptVerbs = lexicon.cues().of(Cue.KEPT_VERB);
    notCounted = lexicon.cues().of(Cue.NOT_COUNTED);
    shareNouns = lexicon.cues().of(Cue.SHARE_NOUN);
    vagueNouns = lexicon.cues().of(Cue.VAGUE_NOUN);
    trimmer = new NameTrimmer(lexicon);
    nouns = new NounPhrase(lexicon);
  }

  /**
   * The words around a quantity.
   *
   * @param before what stands before it in its clause, up to the quantity before
   * @param behind what stands behind it in its clause, up to the next quantity
   * @param reachesClauseEnd whether no other quantity follows in the clause
   * @param continuesList whether it follows another in a list whose members are named before their
   *     numbers (食品集中加工中心7家、湿粉生产企业12家)
   */
  record Surroundings(
      String before, String behind, boolean reachesClauseEnd, boolean continuesList) {}

  /**
   * What a quantity measures.
   *
   * @param name the name; empty where its own words have none, so that what was measured before is
   *     measured still
   * @param behindLength how many of the characters behind the quantity belong to it
   * @param verbAlone whether the name is a verb that needs its subject from before
   * @param action whether the name is only what is done with the things counted
   * @param onBothSides whether words before and behind the quantity could both be its name
   */
  record Name(
      String name, int behindLength, boolean verbAlone, boolean action, boolean onBothSides) {

    /** A name that its own words give on one side of the quantity. */
    static Name plain(String name, int behindLength) {
      return new Name(name, behindLength, false, false, false);
    }

    /** Whether the subject must come from the quantity before, which may count the same thing. */
    boolean needsSubject(boolean sameUnitBefore) {
      return verbAlone || action && behindLength == 0 && sameUnitBefore;
    }
  }

  /** The name of a quantity. */
  Name read(Surroundings words, QuantityMention mention) {
    boolean ofWhole = mention.isShare() && words.before().endsWith("的");
    String before = words.before();
    String subject =
        NameTrimmer.withoutExamples(ofWhole ? trimmer.stripEnds(before) : trimmer.strip(before));
    subject = subject.length() == 1 ? "" : subject;
    int length = countedLength(words);
    String counted = trimmer.strip(words.behind().substring(0, length));
    if (before.endsWith(UNBROKEN)) {
      return unbroken(subject, trimmer.stripTail(action(words.behind())));
    }
    if (words.continuesList() && !subject.isEmpty() || counted.isEmpty()) {
      return withoutCounted(subject, words, mention);
    }
    if (mention.isShare()) {
      return counted.startsWith("的") && isWhole(shareNouns, subject)
          ? new Name(sizeOf(counted.substring(1), subject), length, false, false, true)
          : shareOf(subject, counted, length, words);
    }
    boolean ofSubject =
        mention.unitKind() == UnitKind.EXTENT || mention.unitKind() == UnitKind.MONEY;
    if (ofSubject && subject.length() > VAGUE && !nouns.endsInVerb(subject)) {
      return new Name(subject + counted, length, false, false, true);
    }
    if (ofSubject && counted.startsWith("的") && !subject.isEmpty() && !nouns.endsInVerb(subject)) {
      return new Name(sizeOf(counted.substring(1), subject), length, false, false, true);
    }
    boolean vagueNoun = isWhole(vagueNouns, counted);
    if (vagueNoun && !subject.isEmpty() && !nouns.isVerbs(subject) && subject.length() <= LONG) {
      return new Name(withoutVerb(subject) + counted, length, false, false, true);
    }
    String verb = words.before().endsWith("等") ? "" : keptVerb(subject);
    String rest = words.behind().substring(length);
    boolean acts =
        counted.length() == 1 ? nouns.beginsWithPredicate(rest) : nouns.beginsWithVerb(rest);
    if (rest.startsWith(UNDERGOING)) {
      String done = rest.substring(UNDERGOING.length());
      int noun = nouns.length(done, words.reachesClauseEnd());
      String work = noun == 0 ? action(done) : done.substring(0, noun);
      return new Name(counted + trimmer.strip(work), length, false, false, false);
    }
    boolean vague = counted.length() <= VAGUE && words.reachesClauseEnd() && acts;
    String name = vague ? action(words.behind()) : counted;
    boolean both = !subject.isEmpty() && !nouns.endsInVerb(subject);
    return new Name(verb + trimmer.stripHead(name), length, false, vague, both);
  }

  /** How large a thing is: 垦区水库总投资 of 总投资12亿元的垦区水库开工. */
  private String sizeOf(String thing, String size) {
    String named = nouns.thing(thing);
    boolean whole =
        named.length() > 1 && named.length() <= LONG && named.chars().noneMatch(Character::isDigit);
    return whole ? named + size : size;
  }

  /** What went on without a break for so long: 软件业收入保持正增长 of 软件业收入连续30个月保持正增长. */
  private static Name unbroken(String subject, String action) {
    boolean impersonal = !action.isEmpty() && "无未没零".indexOf(action.charAt(0)) >= 0;
    return new Name(subject + action, 0, subject.isEmpty() && !impersonal, false, false);
  }

  /** What a share of the things behind it does or undergoes: 70%的院落完成翻新, 电视网络覆盖91%的住户. */
  private Name shareOf(String subject, String counted, int length, Surroundings words) {
    String whole = words.reachesClauseEnd() ? trimmer.stripHead(action(words.behind())) : counted;
    boolean subjectStays = !subject.isEmpty() && !nouns.isVerbs(subject);
    boolean possessor = subjectStays && !nouns.endsInVerb(subject);
    String rest = whole.startsWith("的") && !possessor ? whole.substring(1) : whole;
    return new Name(subjectStays ? subject + rest : rest, length, false, false, subjectStays);
  }

  /** Whether a name is one of the phrases and nothing more. */
  static boolean isWhole(Phrases<Cue> phrases, String name) {
    Phrases.Match<Cue> match = phrases.startingAt(name, 0);
    return match != null && match.length() == name.length();
  }

  /** What was done something with: 促进房地产市场止跌回稳 of 出台促进房地产市场止跌回稳. */
  private String withoutVerb(String subject) {
    Phrases.Match<Cue> verb = keptVerbs.startingAt(subject, 0);
    return verb == null || verb.length() + 2 > subject.length()
        ? subject
        : subject.substring(verb.length());
  }

  private Name withoutCounted(String subject, Surroundings words, QuantityMention mention) {
    boolean people = mention.unitKind() == UnitKind.PEOPLE;
    if (mention.isShare() && !subject.isEmpty() && isPartThatActs(subject, words)) {
      String action = action(words.behind());
      return new Name(subject + action, action.length(), false, false, true);
    }
    if (subject.isEmpty() || nouns.isVerbs(subject)) {
      boolean acts = people || mention.unitKind() == UnitKind.COUNT;
      String action = words.continuesList() || !acts ? "" : action(words.behind());
      String name = action.isEmpty() ? subject : action;
      boolean verbAlone = people || nouns.isVerbs(name);
      return new Name(name, 0, verbAlone, !action.isEmpty(), false);
    }
    return Name.plain(people ? subject + action(words.behind()) : subject, 0);
  }

  /** Whether a share is of a subject that does what follows: 新增收入75%以上用于服务, 重点品种100%溯源. */
  private boolean isPartThatActs(String subject, Surroundings words) {
    boolean rate = shareNouns.endingAt(subject, subject.length()) != null;
    return !rate
        && words.reachesClauseEnd()
        && !nouns.endsInVerb(subject)
        && nouns.beginsWithPredicate(words.behind());
  }

  /** How much of what follows is the thing counted: a classifier's noun, or what 的 points to. */
  private int countedLength(Surroundings words) {
    String behind = words.behind();
    boolean comesFrom = words.before().endsWith("由") || words.before().endsWith("从");
    return behind.isEmpty() || behind.charAt(0) == '（' || comesFrom || roundedLength(words) > 0
        ? 0
        : nouns.length(behind, words.reachesClauseEnd());
  }

  /** The length of what only rounds the number off: 20亿元大关. */
  int roundedLength(Surroundings words) {
    Phrases.Match<Cue> match = notCounted.startingAt(words.behind(), 0);
    return match == null ? 0 : match.length();
  }

  /** Whether something counted stands behind a quantity. */
  boolean counts(Surroundings words) {
    return countedLength(words) > 0;
  }

  /** The verb that says what was done to the things counted; empty for verbs that add nothing. */
  private String keptVerb(String subject) {
    Phrases.Match<Cue> match = keptVerbs.endingAt(subject, subject.length());
    return match == null ? "" : match.word();
  }

  /** A name without the words that no name begins or ends with. */
  String strip(String words) {
    return trimmer.strip(words);
  }

  /** Whether words are a verb that says what is done, and what it is done to: 改造老旧小区. */
  boolean isDoneTo(String words) {
    Phrases.Match<Cue> verb = keptVerbs.startingAt(words, 0);
    return verb != null && words.length() > verb.length() + 1 && !nouns.endsInVerb(words);
  }

  /** Whether words end in a verb. */
  boolean endsInVerb(String text) {
    return nouns.endsInVerb(text);
  }

  /** Whether a verb stands in a text. */
  boolean hasVerb(String text) {
    return nouns.hasVerb(text);
  }

  /** What those counted do, to the clause's end: 人次参与, 人次到基地参观. */
  private static String action(String behind) {
    int end = 0;
    while (end < behind.length()
        && end < LONGEST_ACTION
        && "，。；、：（）".indexOf(behind.charAt(end)) < 0) {
      end++;
    }
    return behind.substring(0, end);
  }
}
