package org.gongbao.extract.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.ChineseNumeral;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Words that announce a list of undertakings: 办好以下十件民生实事：. They end with the undertakings, or with
 * little behind them; what only mentions undertakings on its way to something else announces none.
 *
 * @param count how many it says there are; 0 where it does not say
 */
record Announcement(int count) {
  private static final int LONGEST_REST = 8;
  private static final Pattern COUNT =
      Pattern.compile("(\\d{1,3}|[一二三四五六七八九十百]{1,4})(?:(?:[件项个大类]|个?方面)[^\\d，。；：、]{0,6})?$");

  /**
   * The announcement that folded words without their final stop are; null where they are none.
   *
   * @param opensList whether a colon follows them, so that they need not say how many
   */
  static @Nullable Announcement in(String words, boolean opensList, Cues cues) {
    Phrases.Match<Cue> opening = cues.of(Cue.LIST_OPENING).endingAt(words, words.length());
    int end = words.length() - (opening == null ? 0 : opening.length());
    if (end > 0 && words.charAt(end - 1) == '，') {
      end--;
    }
    int clause = Math.max(words.lastIndexOf('，', end - 1), words.lastIndexOf('、', end - 1)) + 1;
    for (int behind = end; behind > clause && end - behind <= LONGEST_REST; behind--) {
      Phrases.Match<Cue> undertakings = cues.of(Cue.UNDERTAKINGS).endingAt(words, behind);
      if (undertakings != null) {
        int count = countBefore(words.substring(0, behind - undertakings.length()));
        return count > 0 || opensList ? new Announcement(count) : null;
      }
    }
    return null;
  }

  private static int countBefore(String words) {
    Matcher matcher = COUNT.matcher(words);
    if (!matcher.find()) {
      return 0;
    }
    String number = matcher.group(1);
    return Character.isDigit(number.charAt(0))
        ? Integer.parseInt(number)
        : ChineseNumeral.value(number);
  }
}
