package org.gongbao.read.flow;

import java.util.regex.Pattern;

/** What the ends of two pieces of text tell of whether the second goes on with the first. */
public final class Continuation {
  private static final String STOPS = "。！？；：…!?;:";
  private static final String CLOSERS = "”’）)】〕》〉」』］]}";
  private static final String NEVER_FIRST = "。，、；：！？…”’）】〕》〉」』］,;!?)]}%％‰℃";
  private static final String NEVER_LAST = "，、,“‘（(【〔《〈「『［[{";
  private static final String BRACKETS = "“”‘’（）()【】〔〕《》〈〉「」『』［］[]";

  /** How far before a text's end an open bracket counts, in characters. */
  private static final int NEAR = 40;

  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "(?:[一二三四五六七八九十百零〇]{1,4}[、．.]"
              + "|[（(](?:[一二三四五六七八九十百]{1,4}|\\d{1,2}|[a-zA-Z])[）)]"
              + "|\\d{1,3}(?:[、．]|\\.(?!\\d))|\\d{1,2}[）)]"
              + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?\\s*+(?=\\p{IsHan})(?![万亿元个家件名人次户项年月日公平千百米吨倍])"
              + "|第[一二三四五六七八九十百零〇\\d]{1,4}[章节条编篇款部][分]?"
              + "|[一二三四五六七八九十]{1,2}(?:是|要(?=[\\p{IsHan}])|则(?=[\\p{IsHan}]))"
              + "|第[一二三四五六七八九十]{1,2}[，、,]"
              + "|[①-⑳㈠-㈩⑴-⒇⒈-⒛]"
              + "|——|[●■◆▲★☆※○□◇→•·*-])");
  private static final Pattern STANDING_ALONE =
      Pattern.compile(
          "(?:附件|附表|附录|附注|附)\\s*+(?:\\d{1,2}|[一二三四五六七八九十]{1,2})?+\\s*+(?:[:：].*+)?+"
              + "|(?:[注表图]\\s*+\\d{0,2}|[\\p{IsHan} ]{2,5})[:：].*+"
              + "|[（(]?[\\d〇零一二三四五六七八九十]{2,4}\\s*+年\\s*+[\\d一二三四五六七八九十]{1,3}\\s*+月"
              + "(?:\\s*+[\\d一二三四五六七八九十]{1,3}\\s*+日)?+[）)]?",
          Pattern.DOTALL);

  private Continuation() {}

  /**
   * Whether a text ends as a sentence does, closing quotes and brackets apart, or with a bracket
   * that follows a sentence: 新增学位300个。（责任单位：市教育局）.
   */
  public static boolean endsSentence(CharSequence text) {
    int last = text.length() - 1;
    if (endsWithBracketBehindStop(text)) {
      return true;
    }
    while (last >= 0 && (CLOSERS.indexOf(text.charAt(last)) >= 0 || text.charAt(last) == ' ')) {
      last--;
    }
    return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
  }

  private static boolean endsWithBracketBehindStop(CharSequence text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char character = text.charAt(i);
      if (character == '）' || character == ')') {
        depth++;
      } else if (character == '（' || character == '(') {
        depth--;
      }
      if (depth == 0) {
        return i > 0 && i < text.length() - 1 && STOPS.indexOf(text.charAt(i - 1)) >= 0;
      }
    }
    return false;
  }

  /** Whether a line begins a paragraph of its own by what it says: a number, a date, a label. */
  public static boolean startsParagraph(CharSequence line) {
    return startsWithNumber(line) || STANDING_ALONE.matcher(line).matches();
  }

  /** Whether a line begins with a heading's or a list's number or mark. */
  public static boolean startsWithNumber(CharSequence line) {
    return ENUMERATOR.matcher(line).lookingAt();
  }

  /**
   * How many characters a heading's or a list's number takes at the start of a line; 0 for none.
   */
  public static int numberLength(CharSequence line) {
    var matcher = ENUMERATOR.matcher(line);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /**
   * Whether the second piece must belong to the first because typesetting allows nothing else: it
   * begins with a mark that no line begins with, or the first ends with a comma or inside brackets.
   */
  public static boolean isForced(CharSequence first, CharSequence second) {
    if (first.length() == 0 || second.length() == 0) {
      return false;
    }
    if (NEVER_FIRST.indexOf(second.charAt(0)) >= 0) {
      return true;
    }
    return !startsWithNumber(second)
        && (NEVER_LAST.indexOf(first.charAt(first.length() - 1)) >= 0 || leavesOpen(first));
  }

  /**
   * Whether the second piece plainly goes on with the first: it must, or the first is running text
   * cut inside a sentence and the second is running text that nothing else begins with.
   */
  public static boolean goesOn(CharSequence first, CharSequence second) {
    return isForced(first, second)
        || (holdsStopInside(first)
            && !endsSentence(first)
            && !startsParagraph(second)
            && (endsSentence(second) || holdsStopInside(second)));
  }

  /** Whether a full stop stands before the end of a text, as in no heading. */
  public static boolean holdsStopInside(CharSequence text) {
    for (int i = 0; i < text.length() - 2; i++) {
      if (text.charAt(i) == '。') {
        return true;
      }
    }
    return false;
  }

  /** Puts the second piece behind the first; a space only where two words of letters meet. */
  public static void append(StringBuilder first, CharSequence second) {
    first.append(needsSpace(first, second) ? " " : "").append(second);
  }

  /** Whether two words of letters meet where the second text is put behind the first. */
  static boolean needsSpace(CharSequence first, CharSequence second) {
    return first.length() > 0
        && second.length() > 0
        && isLetter(first.charAt(first.length() - 1))
        && isLetter(second.charAt(0));
  }

  private static boolean isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }

  /**
   * Whether a bracket or quotation mark near the end of a text is not closed. One left open long
   * before was never meant to be closed here.
   */
  private static boolean leavesOpen(CharSequence text) {
    int closed = 0;
    for (int i = text.length() - 1; i >= Math.max(0, text.length() - NEAR); i--) {
      int kind = BRACKETS.indexOf(text.charAt(i));
      if (kind % 2 == 1) {
        closed++;
      } else if (kind >= 0 && closed-- == 0) {
        return true;
      }
    }
    return false;
  }
}
