package org.gongbao.extract.indicator;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.quantity.Clauses;
import org.gongbao.extract.quantity.QuantityMention;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.lexicon.UnitKind;
import org.gongbao.lexicon.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a quantity measures, in the words around it: before it (社区治理48万余人次), behind it
 * (36套无人机机巢), on both sides (重点品种100%溯源).
 */
final class NameReader {
  private static final int LONGEST_ACTION = 24;
  private static final int VAGUE = 4;
  private static final int LONG_LIST = 16;
  private static final int LONG = 24;
  private static final int SHORT = 8;
  private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,2}(?:、|\\.(?!\\d))");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}[—\\-~至]+(?:19|20)\\d{2}年(?:共|间)?|\\d{1,2}[—\\-~至]+\\d{1,2}月"
              + "|(?:第|前)?[一二三四]个?季度|[上下]半年|近[一两三四五]年|每个?季度"
              + "|(?:19|20)\\d{2}年(?:度)?|\\d{1,2}月(?:份)?|[三四五]年(?:来|间)?)"
              + "(?:末|底|初|中旬|上旬|下旬)?前?");
  private static final String[] EXTREMES = {"最高", "最低", "最多", "最大", "最长"};
  private final Phrases<Cue> heads;
  private final Phrases<Cue> tails;
  private final Phrases<Cue> lightVerbs;
  private final Phrases<Cue> keptVerbs;
  private final Phrases<Cue> generics;
  private final Phrases<Cue> accountMeasures;
  private final Phrases<Cue> vagueNouns;
  private final Phrases<Cue> notCounted;
  private final Phrases<Cue> yearOnYear;
  private final Phrases<Cue> periodOnPeriod;
  private final Segmenter segmenter;
  private final NounPhrase nouns;

  NameReader(Lexicon lexicon) {
    heads = lexicon.cues().of(Cue.NAME_HEAD);
    tails = lexicon.cues().of(Cue.NAME_TAIL);
    lightVerbs = lexicon.cues().of(Cue.LIGHT_VERB);
    keptVerbs = lexicon.cues().of(Cue.KEPT_VERB);
    notCounted = lexicon.cues().of(Cue.NOT_COUNTED);
    vagueNouns = lexicon.cues().of(Cue.VAGUE_NOUN);
    accountMeasures = lexicon.cues().of(Cue.ACCOUNT_MEASURE);
    generics = lexicon.cues().of(Cue.GENERIC_NAME);
    yearOnYear = lexicon.cues().of(Cue.YEAR_ON_YEAR);
    periodOnPeriod = lexicon.cues().of(Cue.PERIOD_ON_PERIOD);
    segmenter = lexicon.segmenter();
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
    String subject = withoutExamples(ofWhole ? stripTail(stripHead(before)) : strip(before));
    subject = subject.length() == 1 ? "" : subject;
    int length = countedLength(words);
    String counted = strip(words.behind().substring(0, length));
    if (words.continuesList() && !subject.isEmpty() || counted.isEmpty()) {
      return withoutCounted(subject, words, mention);
    }
    if (mention.isShare()) {
      String rest = words.reachesClauseEnd() ? stripHead(action(words.behind())) : counted;
      boolean subjectStays = !subject.isEmpty() && !nouns.endsInVerb(subject);
      return new Name(subjectStays ? subject + rest : rest, length, false, false, subjectStays);
    }
    boolean ofSubject =
        mention.unitKind() == UnitKind.EXTENT || mention.unitKind() == UnitKind.MONEY;
    if (ofSubject && subject.length() > VAGUE && !nouns.endsInVerb(subject)) {
      return new Name(subject + counted, length, false, false, true);
    }
    boolean vagueNoun = isWhole(vagueNouns, counted);
    if (vagueNoun && !subject.isEmpty() && !nouns.isVerbs(subject) && subject.length() <= LONG) {
      return new Name(withoutVerb(subject) + counted, length, false, false, true);
    }
    String verb = words.before().endsWith("等") ? "" : keptVerb(subject);
    boolean vague =
        counted.length() <= VAGUE
            && words.reachesClauseEnd()
            && nouns.beginsWithVerb(words.behind().substring(length));
    String name = vague ? action(words.behind()) : counted;
    boolean both = !subject.isEmpty() && !nouns.endsInVerb(subject);
    return new Name(verb + stripHead(name), length, false, vague, both);
  }

  /** What is done with the thing that a name counts: 改造公园 after 新建公园, 重点项目完工 after 重点项目落地. */
  String done(String action, String name) {
    Phrases.Match<Cue> verb = keptVerbs.startingAt(name, 0);
    int length = verb == null ? 0 : verb.length();
    boolean leads = length > 0 && length < name.length() && isWhole(keptVerbs, action);
    return leads ? action + name.substring(length) : subjectOf(name) + action;
  }

  /** A name that an action is said of: without the verb that it ends in. */
  private String subjectOf(String name) {
    Phrases.Match<Cue> verb = keptVerbs.endingAt(name, name.length());
    return verb == null || verb.length() == name.length()
        ? name
        : name.substring(0, name.length() - verb.length());
  }

  /**
   * The name of a change that names only what differs from the change before: 城镇居民 after
   * 农村居民人均可支配收入.
   */
  static String paralleled(String name, String before) {
    if (name.length() < 3 || name.length() > 6) {
      return name;
    }
    int shared = before.indexOf(name.substring(name.length() - 2));
    boolean inside = shared >= 0 && shared <= 6 && shared + 4 < before.length();
    return inside ? name + before.substring(shared + 2) : name;
  }

  /** Whether words only say what is compared with: 比去年预算. */
  static boolean isComparison(String name) {
    return name.length() <= 10 && !name.isEmpty() && "比较与".indexOf(name.charAt(0)) >= 0;
  }

  /**
   * A measure of an account (支出决算, 完成年初预算) under the name of what it is of.
   *
   * @param before the name of the quantity before in the sentence; null for none
   * @param topic what the passage speaks of; empty where unknown
   */
  String ofAccount(String measure, @Nullable String before, String topic) {
    String base = topic;
    if (before != null) {
      Phrases.Match<Cue> last = accountMeasures.endingAt(before, before.length());
      base = last == null ? before : before.substring(0, before.length() - last.length());
      base = base.isEmpty() ? topic : base;
    }
    boolean doubled = base.length() > 2 && measure.startsWith(base.substring(base.length() - 2));
    return base + (doubled ? measure.substring(2) : measure);
  }

  /** Whether a name is a measure of an account that does not say of what. */
  boolean isAccountMeasure(String name) {
    return isWhole(accountMeasures, name);
  }

  /** Whether a name says nothing without what was spoken of before: 总数, 占比. */
  boolean isGeneric(String name) {
    return isWhole(generics, name);
  }

  private static boolean isWhole(Phrases<Cue> phrases, String name) {
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
    boolean treats = mention.isShare() && words.behind().length() <= VAGUE;
    if (treats && !subject.isEmpty() && nouns.isVerbs(words.behind())) {
      return new Name(subject + words.behind(), words.behind().length(), false, false, true);
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

  /** How much of what follows is the thing counted: a classifier's noun, or what 的 points to. */
  private int countedLength(Surroundings words) {
    String behind = words.behind();
    boolean comesFrom = words.before().endsWith("由") || words.before().endsWith("从");
    return behind.isEmpty() || behind.charAt(0) == '（' || comesFrom || notCounted(behind)
        ? 0
        : nouns.length(behind, words.reachesClauseEnd());
  }

  /** Whether what follows only rounds the number off: 20亿元大关. */
  private boolean notCounted(String behind) {
    return notCounted.startingAt(behind, 0) != null;
  }

  /**
   * What the clause before speaks of, for a quantity whose clause has a verb alone:
   * 老旧小区改造完成，共改造30个.
   */
  String topicBefore(String text, int offset) {
    int clause = Clauses.clauseBegin(text, offset);
    if (clause == 0 || text.charAt(clause - 1) != '，') {
      return "";
    }
    String before = strip(text.substring(Clauses.clauseBegin(text, clause - 1), clause - 1));
    String topic = before.substring(0, nouns.length(before, false));
    return subjectOf(topic);
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

  /** Whether a verb stands in a text. */
  boolean hasVerb(String text) {
    return nouns.hasVerb(text);
  }

  /** What those counted do, to the clause's end: 人次参与, 人次到基地参观. */
  private static String action(String behind) {
    int end = 0;
    while (end < behind.length()
        && end < LONGEST_ACTION
        && "，。；、：（".indexOf(behind.charAt(end)) < 0) {
      end++;
    }
    return behind.substring(0, end);
  }

  /** A name without the words that no name begins or ends with. */
  String strip(String words) {
    String name = stripTail(stripHead(insideBracket(words)));
    Phrases.Match<Cue> verb = lightVerbs.startingAt(name, 0);
    if (verb == null || !boundaries(name).get(verb.length())) {
      return name;
    }
    String object = stripHead(name.substring(verb.length()));
    return object.isEmpty() ? name : object;
  }

  /** What stands behind a bracket that is not closed: the quantity stands in it. */
  private static String insideBracket(String words) {
    int open = words.lastIndexOf('（');
    boolean inside = open >= 0 && words.indexOf('）', open) < 0 && open + 1 < words.length();
    return inside ? words.substring(open + 1) : words;
  }

  /** What a long list of examples is of: 新闻发布会 of “…”“…”等新闻发布会. */
  private static String withoutExamples(String name) {
    int and = name.lastIndexOf('等');
    boolean names = and > 0 && name.length() - and > 3;
    return names && and >= LONG_LIST ? name.substring(and + 1) : name;
  }

  /** A name that leaves out what the name before began with: 签约覆盖率 after 重点人群签约人数 is 重点人群签约覆盖率. */
  static String completed(String name, String before) {
    if (name.length() < 3 || name.length() > SHORT - 2) {
      return name;
    }
    int shared = before.indexOf(name.substring(0, 2));
    boolean inside = shared >= 2 && shared <= SHORT && shared + 2 < before.length();
    return inside ? before.substring(0, shared) + name : name;
  }

  private String stripHead(String words) {
    BitSet boundaries = boundaries(words);
    int begin = 0;
    Matcher number = LIST_NUMBER.matcher(words);
    if (number.lookingAt()) {
      begin = number.end();
    }
    while (begin < words.length()) {
      Phrases.Match<Cue> head = heads.startingAt(words, begin);
      int length = head == null ? 0 : head.length();
      if (length == 0 || !boundaries.get(begin + length)) {
        length = dateLength(words, begin);
      }
      if (length == 0) {
        break;
      }
      begin += length;
    }
    return words.substring(begin);
  }

  private String stripTail(String words) {
    BitSet boundaries = boundaries(words);
    int end = words.length();
    while (end > 0) {
      int length = comparisonLength(words, end);
      if (length == 0) {
        Phrases.Match<Cue> tail = tails.endingAt(words, end);
        if (tail == null || !boundaries.get(end - tail.length())) {
          break;
        }
        length = tail.length();
      }
      end -= length;
    }
    return words.substring(0, end);
  }

  /** The length of 比上年, 较2020年 and the like before an offset; 0 where there is none. */
  private int comparisonLength(String words, int end) {
    Phrases.Match<Cue> year = yearOnYear.endingAt(words, end);
    Phrases.Match<Cue> match = year != null ? year : periodOnPeriod.endingAt(words, end);
    if (match != null) {
      return match.length();
    }
    if (end >= 7 && words.charAt(end - 1) == '度') {
      int shorter = comparisonLength(words, end - 1);
      return shorter == 0 ? 0 : shorter + 1;
    }
    boolean named = end >= 6 && Years.at(words, end - 5) != null;
    return named && "比较与同由从".indexOf(words.charAt(end - 6)) >= 0 ? 6 : 0;
  }

  /** The offsets where words begin or end: what is stripped is whole words, not 就 of 就业. */
  private BitSet boundaries(String text) {
    BitSet boundaries = new BitSet(text.length() + 1);
    boundaries.set(0);
    for (Word word : segmenter.cut(text)) {
      boundaries.set(word.end());
    }
    return boundaries;
  }

  /** The length of 2023年, 9月底前, 2023年末 at an offset; 0 where there is none. */
  private static int dateLength(String name, int begin) {
    Matcher date = DATE.matcher(name).region(begin, name.length());
    return date.lookingAt() ? date.end() - begin : 0;
  }

  /** The word by which a value is the extreme of the one before: 最高可达; null for none. */
  static @Nullable String extreme(String before) {
    for (String word : EXTREMES) {
      if (before.contains(word) && before.length() <= word.length() + 2) {
        return word;
      }
    }
    return null;
  }
}
