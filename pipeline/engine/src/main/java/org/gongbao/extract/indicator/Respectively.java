package org.gongbao.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.quantity.Clauses;
import org.gongbao.lexicon.Collectives;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.lexicon.Word;
import org.gongbao.model.Measure;

/**
 * Pairs the values behind one 分别 with what is listed before it, in order: A、B分别增长5%和6%, or A 3 亿元，B
 * 2 亿元，分别增长5%、6%.
 */
final class Respectively {
  private static final String WORD = "分别";
  private static final Set<String> LIMITS = Set.of("以下", "以上");
  private static final Pattern SUMMED_UP =
      Pattern.compile(
          "(.+?、.+?)等?(?:[两二三四五六七八九十]{1,2}|\\d{1,2})[个大类种项](?:行业|产业|门类|领域|产品|指标)"
              + "(产值|总产值|增加值|营业收入|投资|产量)?.*");
  private final NameReader names;
  private final Segmenter segmenter;
  private final Collectives collectives;
  private final SharedMeasure measures;

  Respectively(NameReader names, Lexicon lexicon) {
    this.names = names;
    this.segmenter = lexicon.segmenter();
    this.collectives = lexicon.collectives();
    this.measures = new SharedMeasure(lexicon);
  }

  /** Sets the names of the drafts of a passage that share a 分别. */
  void assign(String text, List<Draft> drafts) {
    for (int i = 0; i + 1 < drafts.size(); i++) {
      int begin = drafts.get(i).mention.begin();
      int clause = Clauses.clauseBegin(text, begin);
      int word = text.lastIndexOf(WORD, begin);
      boolean opens = i == 0 || drafts.get(i - 1).mention.end() <= word;
      if (word < clause || !opens) {
        nameBareList(text, drafts, i);
        continue;
      }
      int last = i;
      while (last + 1 < drafts.size() && areJoined(text, drafts.get(last), drafts.get(last + 1))) {
        last++;
      }
      if (last > i) {
        name(text, clause, word, drafts, i, last);
      }
    }
  }

  private void name(String text, int clause, int word, List<Draft> drafts, int first, int last) {
    int count = last - first + 1;
    String subject = names.strip(text.substring(clause, word));
    List<String> listed = subject.isEmpty() ? levelsBefore(drafts, first, count) : members(subject);
    if (listed.size() != count && subject.isEmpty()) {
      listed = clauseBefore(text, clause, count);
    }
    if (listed.size() != count) {
      listed = collectives.membersIn(drafts.get(first).name, count);
    }
    if (listed.size() != count) {
      return;
    }
    String measure = measure(text, word + WORD.length(), drafts.get(first));
    for (int i = 0; i < count; i++) {
      drafts.get(first + i).name = named(listed.get(i), measure);
    }
  }

  /** What the clause before lists, which may sum it up: A、B、C三个行业增加值增势较好，分别增长…. */
  private List<String> clauseBefore(String text, int clause, int count) {
    String words = names.strip(Comparative.clauseCompared(text, clause));
    Matcher summed = SUMMED_UP.matcher(words);
    if (!summed.matches()) {
      return members(words);
    }
    String measure = summed.group(2) == null ? "" : summed.group(2);
    List<String> listed = List.of(summed.group(1).split("、", -1));
    if (listed.size() != count) {
      listed = members(summed.group(1));
    }
    return listed.stream().map(member -> member + measure).toList();
  }

  /** A measure of its own takes the place of the one before: 第一产业拉动GDP after 第一产业对增长贡献率. */
  private static String named(String listed, String measure) {
    if (measure.isEmpty() || listed.endsWith(measure)) {
      return listed;
    }
    int toward = listed.indexOf('对');
    return (toward > 0 ? listed.substring(0, toward) : listed) + measure;
  }

  /** What is measured of each, where it stands behind the word: A、B分别拉动GDP增长. */
  private String measure(String text, int begin, Draft first) {
    Change change = first.change;
    int end = change == null ? first.mention.begin() : change.begin();
    String words = begin < end ? names.strip(text.substring(begin, end)) : "";
    return words.length() > 2 ? words : "";
  }

  /** Pairs values that nothing but a list sign parts: 改造供热、燃气、排水管网800公里、600公里、300公里. */
  private void nameBareList(String text, List<Draft> drafts, int first) {
    int last = first;
    while (last + 1 < drafts.size() && followsBare(text, drafts.get(last), drafts.get(last + 1))) {
      last++;
    }
    if (last == first || first > 0 && followsBare(text, drafts.get(first - 1), drafts.get(first))) {
      return;
    }
    List<String> listed = members(drafts.get(first).name);
    if (listed.size() == last - first + 1) {
      for (int i = first; i <= last; i++) {
        drafts.get(i).name = listed.get(i - first);
      }
    }
  }

  private static boolean followsBare(String text, Draft a, Draft b) {
    String between = text.substring(a.mention.end(), b.mention.begin());
    String unit = a.mention.quantity().unit();
    return (between.equals("、") || between.equals("和"))
        && unit != null
        && unit.equals(b.mention.quantity().unit());
  }

  private static boolean areJoined(String text, Draft a, Draft b) {
    String between = text.substring(a.mention.end(), b.mention.begin());
    return !between.isEmpty() && between.length() <= 6 && "、和及与".indexOf(between.charAt(0)) >= 0;
  }

  /** The names of the last levels stated before, as many as there are values. */
  private static List<String> levelsBefore(List<Draft> drafts, int first, int count) {
    List<String> found = new ArrayList<>();
    for (int i = first - 1; i >= 0 && found.size() < count; i--) {
      if (drafts.get(i).measure() == Measure.LEVEL) {
        found.add(0, drafts.get(i).name);
      }
    }
    return found;
  }

  /** The members of a list; a short one takes from the last what all share (城镇、农村居民收入). */
  private List<String> members(String subject) {
    List<String> members = new ArrayList<>();
    int begin = 0;
    int depth = 0;
    for (int i = 0; i < subject.length(); i++) {
      char c = subject.charAt(i);
      depth += "“（《".indexOf(c) >= 0 ? 1 : "”）》".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0 && i > begin && (c == '、' || isConjunction(subject, i))) {
        members.add(measures.withoutCount(subject.substring(begin, i)));
        begin = i + 1;
      }
    }
    members.add(measures.withoutCount(subject.substring(begin)));
    List<String> ordinals = Ordinals.spelledOut(members);
    if (ordinals != members) {
      return ordinals;
    }
    String last = members.get(members.size() - 1);
    List<Word> words = segmenter.cut(last);
    String ofGroup = behindGroup(words, last);
    if (!ofGroup.isEmpty()) {
      return withMeasure(members, ofGroup);
    }
    String shared = measures.endOf(last);
    for (int i = 0; i + 1 < members.size() && words.size() > 1; i++) {
      String member = members.get(i);
      int common = member.length() < 3 ? -1 : last.indexOf(member.substring(member.length() - 2));
      if (common > 0) {
        members.set(i, member + last.substring(common + 2));
      } else if (member.length() <= words.get(0).text().length() + 1 && member.length() <= 4) {
        members.set(i, member + last.substring(words.get(0).end()));
      } else if (measures.isWantedBy(member)) {
        members.set(i, member + shared);
      }
    }
    return members;
  }

  /** What is measured of a group by age or size: 体检率 of 6岁以下幼童体检率; empty for no such group. */
  private static String behindGroup(List<Word> words, String last) {
    for (int i = 0; i + 2 < words.size() && Character.isDigit(last.charAt(0)); i++) {
      if (LIMITS.contains(words.get(i).text())) {
        return last.substring(words.get(i + 1).end());
      }
    }
    return "";
  }

  private static List<String> withMeasure(List<String> members, String measure) {
    return members.stream()
        .map(member -> member.endsWith(measure) ? member : member + measure)
        .toList();
  }

  private boolean isConjunction(String subject, int offset) {
    if ("和与及".indexOf(subject.charAt(offset)) < 0) {
      return false;
    }
    return segmenter.cut(subject).stream()
        .anyMatch(word -> word.begin() == offset && word.text().length() == 1 && word.is("c"));
  }
}
