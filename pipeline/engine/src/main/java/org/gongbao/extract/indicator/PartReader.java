package org.gongbao.extract.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongbao.extract.quantity.Clauses;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/** Links the parts that 其中 or 已含 opens to the whole stated before. */
final class PartReader {
  /** No sentence is longer, so no 其中 reaches further. */
  private static final int FARTHEST = 2000;

  private static final int SHORT = 2;
  private static final int NEAR = 20;

  private static final Pattern OF_WHOLE =
      Pattern.compile("^(?:全[国省市县区州旗镇乡])?(?:现有|共有|拥有|新增)?(?=[\\p{IsHan}“]{2})");

  private PartReader() {}

  /** Sets the whole of each draft of a passage that is a stated part. */
  static void assign(String text, List<Draft> drafts, Cues cues) {
    Phrases<Cue> openings = cues.of(Cue.PART);
    Phrases<Cue> sums = cues.of(Cue.SUM_ROW);
    int ended = -1;
    for (int i = 1; i < drafts.size(); i++) {
      Draft part = drafts.get(i);
      if (part.change != null || part.ofOtherPlace) {
        continue;
      }
      Draft before = drafts.get(i - 1);
      if (standsInBracketOf(text, before, part)) {
        part.whole =
            before.whole != null && sameBracket(text, before, part) ? before.whole : before;
        shareRole(part, part.whole);
        continue;
      }
      int opening = openingBefore(text, part.mention.begin(), openings);
      if (opening >= 0 && opening != ended) {
        part.whole = whole(drafts, i, opening);
        if (part.whole != null && exceeds(part, part.whole)) {
          part.whole = null;
          ended = opening;
          continue;
        }
        if (before.whole != null && isSum(text, part, sums)) {
          part.name = before.whole.name;
          part.whole = null;
          continue;
        }
        if (part.whole != null) {
          shareRole(part, part.whole);
        }
        if (part.whole != null
            && part.name.length() <= SHORT
            && !part.whole.name.contains(part.name)) {
          part.name = part.name + kind(part.whole.name);
        }
      }
    }
  }

  /** Whether a value is too large for a part: the list of parts ended before it. */
  private static boolean exceeds(Draft part, Draft whole) {
    BigDecimal value = part.mention.quantity().value();
    BigDecimal most = whole.mention.quantity().value();
    return value != null
        && most != null
        && !part.mention.isShare()
        && sameUnit(part, whole)
        && value.compareTo(most) > 0;
  }

  /** What a whole consists of, without where and how it came about: 龙头企业 of 全县现有龙头企业. */
  private static String kind(String whole) {
    String kind = OF_WHOLE.matcher(whole).replaceFirst("");
    int modified = kind.lastIndexOf('的');
    return modified + SHORT < kind.length() ? kind.substring(modified + 1) : kind;
  }

  /** A part of what is aimed at is aimed at. */
  private static void shareRole(Draft part, Draft whole) {
    boolean sameTime = Objects.equals(part.period, whole.period);
    part.role = whole.role == Role.TARGET && sameTime ? Role.TARGET : part.role;
  }

  /** Whether a clause sums up the parts told before it: …，合计960万. */
  private static boolean isSum(String text, Draft draft, Phrases<Cue> sums) {
    int begin = draft.mention.begin();
    String words = text.substring(Clauses.clauseBegin(text, begin), begin);
    Phrases.Match<Cue> sum = sums.startingAt(words, 0);
    return sum != null && sum.length() == words.length();
  }

  /** Whether a bracket right behind a quantity, or the one that it stands in, lists the part. */
  private static boolean standsInBracketOf(String text, Draft before, Draft part) {
    int end = before.mention.end();
    boolean opens = end < text.length() && text.charAt(end) == '（';
    boolean listed = before.whole != null && sameBracket(text, before, part);
    int close = text.indexOf('）', end);
    return (opens || listed) && part.mention.end() <= close && sameUnit(before, part);
  }

  private static boolean sameBracket(String text, Draft a, Draft b) {
    int open = text.lastIndexOf('（', a.mention.begin());
    String between = text.substring(a.mention.end(), b.mention.begin());
    return open >= 0
        && between.indexOf('）') < 0
        && between.indexOf('（') < 0
        && text.lastIndexOf('）', a.mention.begin()) < open;
  }

  /**
   * The offset of the opening word that reaches to a quantity: to the sentence's or bracket's end.
   */
  private static int openingBefore(String text, int offset, Phrases<Cue> openings) {
    int depth = 0;
    for (int i = offset - 1; i >= Math.max(0, offset - FARTHEST); i--) {
      char c = text.charAt(i);
      if (c == '）') {
        depth++;
      } else if (c == '（') {
        depth--;
      } else if ("。；！？".indexOf(c) >= 0) {
        return -1;
      }
      if (depth > 0) {
        continue;
      }
      Phrases.Match<Cue> match = openings.startingAt(text, i);
      if (match != null && (match.word().equals("其中") || opensBracket(text, i))) {
        boolean closed = !match.word().equals("其中") && depth == 0;
        return closed ? -1 : i;
      }
    }
    return -1;
  }

  private static boolean opensBracket(String text, int offset) {
    return offset > 0 && text.charAt(offset - 1) == '（';
  }

  /** The quantity before the opening word that the part is of: alike by name, or the nearest. */
  private static @Nullable Draft whole(List<Draft> drafts, int index, int opening) {
    Draft part = drafts.get(index);
    Draft nearest = null;
    boolean behindAim = false;
    for (int i = index - 1; i >= 0 && i >= index - 8; i--) {
      Draft candidate = drafts.get(i);
      behindAim |= candidate.aim;
      if (candidate.mention.end() > opening || candidate.change != null || candidate.aim) {
        continue;
      }
      if (sharesTail(candidate.name, part.name)) {
        return candidate;
      }
      boolean adjacent =
          nearest == null && (behindAim || opening - candidate.mention.end() <= NEAR);
      if (adjacent && sameUnit(candidate, part) && !part.mention.isShare()) {
        nearest = candidate;
      }
    }
    return nearest;
  }

  private static boolean sameUnit(Draft a, Draft b) {
    String unit = a.mention.quantity().unit();
    return unit != null && unit.equals(b.mention.quantity().unit());
  }

  private static boolean sharesTail(String whole, String part) {
    int tail = Math.min(4, Math.min(whole.length(), part.length()));
    return tail >= 2 && whole.endsWith(part.substring(part.length() - tail));
  }
}
