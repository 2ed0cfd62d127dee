package org.gongbao.extract.indicator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.Segmenter;

/** Takes off the words that no name begins or ends with: 全年, 达到, 2023年底前, 比上年. */
final class NameTrimmer {
  private static final int LONG_LIST = 16;
  private static final Pattern LIST_NUMBER =
      Pattern.compile(
          "\\d{1,2}(?:[、）]|\\.(?!\\d))|[①-⑳⑴-⒇⒈-⒛㈠-㈩㊀-㊉]|[Ⅰ-Ⅻⅰ-ⅻ][.、）]|\\[\\d{1,3}\\]"
              + "|（?[a-zA-Z]）|[a-zA-Z][.、](?=\\p{IsHan})|[一二三四五六七八九十]{1,3}、(?![二三]、|[二三]产业)|[一二三四五六七八九十]{2,3}是|（[一二三四五六七八九十\\d]{1,3}）");
  private static final Pattern DATE =
      Pattern.compile(
          "[在于]?(?:(?:19|20)\\d{2}[—\\-~至]+(?:19|20)\\d{2}年(?:共|间)?|\\d{1,2}[—\\-~至]+\\d{1,2}月"
              + "|(?:第|前)?[一二三四]个?季度|[上下]半年|近[一两三四五]年|每个?季度"
              + "|(?:19|20)\\d{2}年(?:度)?|\\d{1,2}月(?:份)?|[三四五]年(?:来|间)?)"
              + "(?:末|底|初|中旬|上旬|下旬)?(?:前|以来)?");

  /** What marks an item of a list, or parts the cells of a table printed as text. */
  private static final Pattern MARK = Pattern.compile("[—\\-|●■◆▲★※•○□◇△☆▶►➢√✓✔☑]+");

  /** What says nothing of the thing: （不含农户，下同）, the year of an account (接待费2016年预算). */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?<=\\p{IsHan}{2})累计(?:完成|实现)(?=\\p{IsHan}{2})|（[^（）]*(?:下同|附[表件图][^（）]{0,3})）|(?<=[\\p{IsHan}&&[^比较与同]])(?:19|20)\\d{2}年度?(?=年初预算|预算|决算|实际支出)");

  /** A member of a list that has its amount in characters, before one that has it in digits. */
  private static final Pattern OTHER_AMOUNT =
      Pattern.compile("\\A.{0,200}[一二两三四五六七八九十百千][万亿]?(?:亿?元|公里|亩|人|吨)、(?=\\p{IsHan}{2})");

  /** What adds an item of an account to those before, and is no part of it: 加上级补助收入. */
  private static final Pattern ADDED = Pattern.compile("加上?(?=上级|上年|上解|下级)");

  /** By what a figure is reckoned: 按常住人口计算. */
  private static final Pattern RECKONED = Pattern.compile("按[^，。、]{2,12}计算的?");

  /** What a change is told against: 较上年决算数, 相比2021年末, 与2020年相比. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:相比|对比|[比较与])(?:上年|去年|上一?年度|(?:19|20)\\d{2}年)度?(?:同期|年?[末底初])?(?:（[^）]*）)?"
              + "(?:预算|决算|执行|完成|安排)*数?(?:相比)?");

  /** What such a comparison may end in. */
  private static final String COMPARED_ENDS = "数算行成排比年度期末底初";

  /** A place that is all there is, with a verb that says no more: 全县预计实现, 全区共有. */
  private static final Pattern WHOLE_PLACE =
      Pattern.compile("全[国省市县区州旗镇乡](?:预计|力争|累计|共)*(?:实现|完成|拥?有|达到?)(?=[\\p{IsHan}]{2})(?!率)");

  private final Phrases<Cue> heads;
  private final Phrases<Cue> tails;
  private final Phrases<Cue> lightVerbs;
  private final Phrases<Cue> yearOnYear;
  private final Phrases<Cue> periodOnPeriod;
  private final Phrases<Cue> accountTotals;
  private final Segmenter segmenter;

  NameTrimmer(Lexicon lexicon) {
    Cues cues = lexicon.cues();
    heads = cues.of(Cue.NAME_HEAD);
    tails = cues.of(Cue.NAME_TAIL);
    lightVerbs = cues.of(Cue.LIGHT_VERB);
    yearOnYear = cues.of(Cue.YEAR_ON_YEAR);
    periodOnPeriod = cues.of(Cue.PERIOD_ON_PERIOD);
    accountTotals = cues.of(Cue.ACCOUNT_TOTAL);
    segmenter = lexicon.segmenter();
  }

  /** A name without the words that no name begins or ends with. */
  String strip(String words) {
    String name = stripEnds(words);
    Phrases.Match<Cue> verb = lightVerbs.startingAt(name, 0);
    if (verb == null || !isBoundary(name, verb.length())) {
      return name;
    }
    String object = stripHead(name.substring(verb.length()));
    return object.isEmpty() ? name : object;
  }

  /** A name without what may stand before or behind it, but with its verb. */
  String stripEnds(String words) {
    String left = LEFT_OUT.matcher(words).replaceAll("").strip();
    String whole = OTHER_AMOUNT.matcher(left).replaceFirst("");
    return stripTail(stripHead(OwnSubject.behind(insideBracket(closed(whole)))));
  }

  /** What stands behind a bracket that closes here and opens before, or before it at the end. */
  private static String closed(String words) {
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      if (depth < 0) {
        return i + 1 < words.length() ? closed(words.substring(i + 1)) : words.substring(0, i);
      }
    }
    return words;
  }

  /** What stands behind a bracket that is not closed: the quantity stands in it. */
  private static String insideBracket(String words) {
    int open = words.lastIndexOf('（');
    boolean inside = open >= 0 && words.indexOf('）', open) < 0 && open + 1 < words.length();
    return inside ? words.substring(open + 1) : words;
  }

  /** What a long list of examples is of: 新闻发布会 of “…”“…”等新闻发布会. */
  static String withoutExamples(String name) {
    int and = name.lastIndexOf('等');
    boolean names = and > 0 && name.length() - and > 3;
    return names && and >= LONG_LIST ? name.substring(and + 1) : name;
  }

  String stripHead(String words) {
    int begin = lengthOf(MARK, words, 0);
    begin += lengthOf(LIST_NUMBER, words, begin);
    while (begin < words.length()) {
      int length = headLength(words, begin);
      if (length == 0 || !isBoundary(words, begin + length)) {
        length = lengthOf(DATE, words, begin);
      }
      length = length == 0 ? lengthOf(ADDED, words, begin) : length;
      if (length == 0) {
        break;
      }
      begin += length;
    }
    return words.substring(begin);
  }

  /** The length of the longest word or comparison that no name begins with. */
  private int headLength(String words, int begin) {
    if (lengthOf(ADDED, words, begin) > 0) {
      return 0;
    }
    int own = OwnSubject.length(words, begin);
    if (own > 0) {
      return own;
    }
    for (Pattern pattern : List.of(RECKONED, COMPARED, WHOLE_PLACE)) {
      int length = lengthOf(pattern, words, begin);
      if (length > 0) {
        return length;
      }
    }
    int length = 0;
    for (Phrases<Cue> phrases : List.of(heads, yearOnYear, periodOnPeriod)) {
      Phrases.Match<Cue> match = phrases.startingAt(words, begin);
      length = match == null ? length : Math.max(length, match.length());
    }
    return length;
  }

  String stripTail(String words) {
    int end = words.length();
    while (end > 0 && accountTotals.endingAt(words, end) == null) {
      int length = comparisonLength(words, end);
      if (length == 0) {
        Phrases.Match<Cue> tail = tails.endingAt(words, end);
        if (tail == null || !isBoundary(words, end - tail.length())) {
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
    boolean account = end > 0 && COMPARED_ENDS.indexOf(words.charAt(end - 1)) >= 0;
    Matcher compared = COMPARED.matcher(words).region(0, end);
    while (account && compared.find()) {
      if (compared.end() == end) {
        return end - compared.start();
      }
    }
    if (end >= 7 && words.charAt(end - 1) == '度') {
      int shorter = comparisonLength(words, end - 1);
      return shorter == 0 ? 0 : shorter + 1;
    }
    boolean named = end >= 6 && Years.at(words, end - 5) != null;
    return named && "比较与同由从".indexOf(words.charAt(end - 6)) >= 0 ? 6 : 0;
  }

  /** Whether a word begins or ends at an offset: what is stripped is whole words, not 就 of 就业. */
  private boolean isBoundary(String text, int offset) {
    return offset == 0 || segmenter.cut(text).stream().anyMatch(word -> word.end() == offset);
  }

  /** The length of what a pattern finds right at an offset; 0 where it finds nothing. */
  private static int lengthOf(Pattern pattern, String words, int begin) {
    Matcher matcher = pattern.matcher(words).region(begin, words.length());
    return matcher.lookingAt() ? matcher.end() - begin : 0;
  }
}
