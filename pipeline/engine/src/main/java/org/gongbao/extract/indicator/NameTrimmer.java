package org.gongbao.extract.indicator;

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
      Pattern.compile("\\d{1,2}(?:、|\\.(?!\\d))|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\\d]{1,3}）");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?:19|20)\\d{2}[—\\-~至]+(?:19|20)\\d{2}年(?:共|间)?|\\d{1,2}[—\\-~至]+\\d{1,2}月"
              + "|(?:第|前)?[一二三四]个?季度|[上下]半年|近[一两三四五]年|每个?季度"
              + "|(?:19|20)\\d{2}年(?:度)?|\\d{1,2}月(?:份)?|[三四五]年(?:来|间)?)"
              + "(?:末|底|初|中旬|上旬|下旬)?前?");
  private final Phrases<Cue> heads;
  private final Phrases<Cue> tails;
  private final Phrases<Cue> lightVerbs;
  private final Phrases<Cue> yearOnYear;
  private final Phrases<Cue> periodOnPeriod;
  private final Segmenter segmenter;

  NameTrimmer(Lexicon lexicon) {
    Cues cues = lexicon.cues();
    heads = cues.of(Cue.NAME_HEAD);
    tails = cues.of(Cue.NAME_TAIL);
    lightVerbs = cues.of(Cue.LIGHT_VERB);
    yearOnYear = cues.of(Cue.YEAR_ON_YEAR);
    periodOnPeriod = cues.of(Cue.PERIOD_ON_PERIOD);
    segmenter = lexicon.segmenter();
  }

  /** A name without the words that no name begins or ends with. */
  String strip(String words) {
    String name = stripTail(stripHead(insideBracket(words)));
    Phrases.Match<Cue> verb = lightVerbs.startingAt(name, 0);
    if (verb == null || !isBoundary(name, verb.length())) {
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
  static String withoutExamples(String name) {
    int and = name.lastIndexOf('等');
    boolean names = and > 0 && name.length() - and > 3;
    return names && and >= LONG_LIST ? name.substring(and + 1) : name;
  }

  String stripHead(String words) {
    int begin = 0;
    Matcher number = LIST_NUMBER.matcher(words);
    if (number.lookingAt()) {
      begin = number.end();
    }
    while (begin < words.length()) {
      Phrases.Match<Cue> head = heads.startingAt(words, begin);
      int length = head == null ? 0 : head.length();
      if (length == 0 || !isBoundary(words, begin + length)) {
        length = dateLength(words, begin);
      }
      if (length == 0) {
        break;
      }
      begin += length;
    }
    return words.substring(begin);
  }

  String stripTail(String words) {
    int end = words.length();
    while (end > 0) {
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

  /** The length of 2023年, 9月底前, 2023年末 at an offset; 0 where there is none. */
  private static int dateLength(String name, int begin) {
    Matcher date = DATE.matcher(name).region(begin, name.length());
    return date.lookingAt() ? date.end() - begin : 0;
  }
}
