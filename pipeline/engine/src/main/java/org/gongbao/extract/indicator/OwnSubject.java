package org.gongbao.extract.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off the body or place that a report speaks for, which is the subject of all it tells: 我局,
 * 本部门, 某区财政局2023年度.
 */
final class OwnSubject {
  private static final String BODIES =
      "局|委|办(?!法|理|事)|院|厅|部门?(?!分)|单位|街道|[镇乡县市省州旗]|区(?!域|块)|校|站|所|队|馆|会(?!议)|系统|辖区";

  /** The body or place by a pronoun, with the words of counting up behind it. */
  private static final Pattern PRONOUN =
      Pattern.compile("[我本该](?:" + BODIES + ")(?:机关|系统)?(?=[\\p{IsHan}“”]{2})");

  /** A year inside the words: what stands before it is who, or the heading run into the words. */
  private static final Pattern YEAR_OF =
      Pattern.compile(
          "(?<=[局委会室处厅府院站所心队馆校部关]|单位|[省市县区州旗镇乡]|街道|情况|说明)(?:19|20)\\d{2}年度?(?=[\\p{IsHan}“”]{4})");

  private OwnSubject() {}

  /** The length of a pronoun with its body that the words have at an offset; 0 for none. */
  static int length(String words, int begin) {
    Matcher matcher = PRONOUN.matcher(words).region(begin, words.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() - begin : 0;
  }

  /** The words from the last year that stands behind a body, a place or a heading. */
  static String behind(String words) {
    Matcher matcher = YEAR_OF.matcher(words);
    int begin = 0;
    while (matcher.find()) {
      begin = matcher.start();
    }
    return words.substring(begin);
  }
}
