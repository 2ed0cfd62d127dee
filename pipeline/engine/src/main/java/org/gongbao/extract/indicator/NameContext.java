package org.gongbao.extract.indicator;

import org.gongbao.extract.quantity.Clauses;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/** Fills up names that leave out what was named before them. */
final class NameContext {
  private static final int SHORT = 8;

  /** What names of branches of trade end in: 制造业, 集体企业. */
  private static final String KINDS = "业";

  /** The side of an account that names of its measures may begin with. */
  private static final String SPENT = "支出";

  private static final String MEASURE_ENDS = "率数量额比度值积费价例重";
  private static final String[] EXTREMES = {"最高", "最低", "最多", "最大", "最长"};
  private final Phrases<Cue> keptVerbs;
  private final Phrases<Cue> generics;
  private final Phrases<Cue> accountMeasures;
  private final Phrases<Cue> comparatives;
  private final Phrases<Cue> sizes;
  private final Phrases<Cue> conversions;
  private final Phrases<Cue> outcomes;
  private final Phrases<Cue> areas;
  private final Phrases<Cue> rateNames;
  private final NameTrimmer trimmer;
  private final NounPhrase nouns;

  NameContext(Lexicon lexicon) {
    keptVerbs = lexicon.cues().of(Cue.KEPT_VERB);
    generics = lexicon.cues().of(Cue.GENERIC_NAME);
    accountMeasures = lexicon.cues().of(Cue.ACCOUNT_MEASURE);
    comparatives = lexicon.cues().of(Cue.COMPARATIVE);
    conversions = lexicon.cues().of(Cue.CONVERSION);
    sizes = lexicon.cues().of(Cue.SIZE);
    outcomes = lexicon.cues().of(Cue.OUTCOME);
    rateNames = lexicon.cues().of(Cue.RATE_NAME);
    areas = lexicon.cues().of(Cue.AREA);
    trimmer = new NameTrimmer(lexicon);
    nouns = new NounPhrase(lexicon);
  }

  /** What is done with the thing that a name counts: 改造公园 after 新建公园, 重点项目完工 after 重点项目落地. */
  String done(String action, String name) {
    Phrases.Match<Cue> verb = keptVerbs.startingAt(name, 0);
    int length = verb == null ? 0 : verb.length();
    boolean leads = length > 0 && length < name.length() && NameReader.isWhole(keptVerbs, action);
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
   * 农村居民人均可支配收入, 集体企业 after 国有企业增加值.
   */
  String paralleled(String name, String before) {
    if (name.length() < 3) {
      return name;
    }
    int shared = before.indexOf(name.substring(name.length() - 2));
    if (name.length() <= 6 && shared >= 0 && shared <= 6 && shared + 4 < before.length()) {
      return name + before.substring(shared + 2);
    }
    return ofSameSize(name, before);
  }

  /** A branch of trade with the size that the one before it has: 集体企业增加值 after 国有企业增加值. */
  String ofSameSize(String name, String before) {
    Phrases.Match<Cue> size = sizes.endingAt(before, before.length());
    boolean bare = sizes.endingAt(name, name.length()) == null;
    int kind = size == null ? 0 : before.length() - size.length();
    boolean alike =
        bare
            && kind > 0
            && !name.isEmpty()
            && name.charAt(name.length() - 1) == before.charAt(kind - 1);
    return alike && KINDS.indexOf(before.charAt(kind - 1)) >= 0
        ? name + before.substring(kind)
        : name;
  }

  /** Whether words only say what is compared with: 比去年预算. */
  static boolean isComparison(String name) {
    return name.length() <= 10 && !name.isEmpty() && "比较与".indexOf(name.charAt(0)) >= 0;
  }

  /**
   * The account that a measure (支出决算, 完成年初预算) is of.
   *
   * @param before what the quantity before in the sentence is of; null for none
   * @param topic what the passage speaks of; empty where unknown
   */
  String account(String measure, @Nullable String before, String topic) {
    if (before == null) {
      return topic;
    }
    Phrases.Match<Cue> last = accountMeasures.endingAt(before, before.length());
    boolean side = last != null && last.word().startsWith(SPENT) && !measure.startsWith(SPENT);
    int length = last == null ? 0 : last.length() - (side ? SPENT.length() : 0);
    String base = before.substring(0, before.length() - length);
    return base.isEmpty() ? topic : base;
  }

  /** A measure of an account under the name of the account. */
  static String ofAccount(String measure, String account) {
    boolean doubled =
        account.length() > 2 && measure.startsWith(account.substring(account.length() - 2));
    return account + (doubled ? measure.substring(2) : measure);
  }

  /** Whether a name is a measure of an account that does not say of what. */
  boolean isAccountMeasure(String name) {
    return NameReader.isWhole(accountMeasures, name);
  }

  /** Whether words only set against another value what was named before: 高于全国, 是上年. */
  boolean isComparative(String name) {
    return comparatives.startingAt(name, 0) != null;
  }

  /** What a comparison is of: 民间投资增速高于全市 after 民间投资增长8%. */
  static String compared(String comparison, Draft previous) {
    Change change = previous.comparedChange();
    if (change == null || !comparison.contains("于") && !comparison.startsWith("超")) {
      return previous.standing() + comparison;
    }
    return previous.standing() + (change.falls() ? "降幅" : "增速") + comparison;
  }

  /** Whether words only say how a value was reckoned over into another unit. */
  boolean isConversion(String name) {
    return conversions.endingAt(name, name.length()) != null;
  }

  /** Whether a name is a size that does not say of what. */
  boolean isSize(String name) {
    return NameReader.isWhole(sizes, name);
  }

  /** Whether a name is a rate of change that does not say of what. */
  boolean isRateName(String name) {
    return NameReader.isWhole(rateNames, name);
  }

  /** A size of what the size before was of: 水稻产量 after 水稻种植面积, 生猪存栏 after 年出栏生猪. */
  String ofSize(String size, String before) {
    int year = before.startsWith("年") ? 1 : 0;
    Phrases.Match<Cue> first = sizes.startingAt(before, year);
    String measured = first == null ? "" : before.substring(year + first.length());
    boolean rank = measured.chars().anyMatch(Character::isDigit);
    if (!measured.isEmpty() && !rank) {
      return measured + size;
    }
    Phrases.Match<Cue> last = sizes.endingAt(before, before.length());
    return last == null || last.length() == before.length()
        ? size
        : before.substring(0, before.length() - last.length()) + size;
  }

  /** Whether a name is a kind of place that a figure is broken down by: 城市, 农村. */
  boolean isArea(String name) {
    return NameReader.isWhole(areas, name);
  }

  /** What was named before, of a kind of place: 农村居民消费价格 after 城市居民消费价格. */
  String ofArea(String area, String before) {
    Phrases.Match<Cue> other = areas.startingAt(before, 0);
    return area + before.substring(other == null ? 0 : other.length());
  }

  /** Whether a name is a measure of what the clause before brings about: 产值. */
  boolean isOutcome(String name) {
    return NameReader.isWhole(outcomes, name);
  }

  /** The share of another whole: 专利占全省 after 专利占全市. */
  static String shareOf(String share, Draft previous) {
    String name = previous.standing();
    int other = name.lastIndexOf('占');
    return (other > 0 && previous.mention.isShare() ? name.substring(0, other) : name) + share;
  }

  /** Whether a name says nothing without what was spoken of before: 总数, 占比. */
  boolean isGeneric(String name) {
    return NameReader.isWhole(generics, name);
  }

  /**
   * A name that leaves out what the name before began with: 签约覆盖率 after 重点人群签约人数 is 重点人群签约覆盖率.
   * Things counted share it in one list alone, and where no verb of their own begins them.
   *
   * @param sameList whether a list sign stands between the two
   */
  String completed(String name, String before, boolean sameList) {
    if (name.length() < 3 || name.length() > SHORT - 2) {
      return name;
    }
    boolean measure = MEASURE_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0;
    if (!measure && (!sameList || keptVerbs.startingAt(name, 0) != null)) {
      return name;
    }
    int shared = before.indexOf(name.substring(0, 2));
    boolean inside = shared >= 2 && shared <= SHORT && shared + 2 < before.length();
    return inside ? before.substring(0, shared) + name : name;
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

  /**
   * What the clause before speaks of, for a quantity whose clause has a verb alone:
   * 老旧小区改造完成，共改造30个.
   */
  String topicBefore(String text, int offset) {
    int clause = Clauses.clauseBegin(text, offset);
    String before = trimmer.strip(Comparative.clauseCompared(text, clause));
    if (before.isEmpty()) {
      return "";
    }
    Phrases.Match<Cue> verb = keptVerbs.startingAt(before, 0);
    String object = verb == null ? before : before.substring(verb.length());
    String thing = NameTrimmer.withoutExamples(object);
    String topic = thing.substring(0, nouns.length(thing, verb != null));
    boolean measure = MEASURE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    return topic.isEmpty() && measure ? before : subjectOf(topic);
  }
}
