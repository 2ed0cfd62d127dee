package org.gongbao.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Phrases;

/**
 * Tells the row of a form that only numbers its columns: 栏次, 1, 2, 3=1+2. It is neither a heading
 * nor data.
 */
final class ColumnNumbers {
  private static final Pattern NUMBER = Pattern.compile("[\\dA-Za-z=+\\-*×/÷（）()①-⑳]{1,16}");

  /** What numbers columns of words: 甲, 乙. */
  private static final Pattern STEM = Pattern.compile("[甲乙丙丁戊己庚辛壬癸]");

  /** Fewer numbers in a row of headings may as well be headings. */
  private static final int FEWEST = 3;

  private ColumnNumbers() {}

  /**
   * Whether a row numbers the columns.
   *
   * @param texts the texts of its cells, from left to right
   * @param heading whether it is one of the rows of headings
   * @param labels words that such a row is headed by
   */
  static boolean are(List<String> texts, boolean heading, Phrases<Cue> labels) {
    boolean labelled = false;
    boolean numbers = true;
    boolean inOrder = true;
    int expected = 1;
    for (String text : texts) {
      if (isLabel(text, labels)) {
        labelled = true;
      } else if (!text.isEmpty() && !STEM.matcher(text).matches()) {
        numbers &= NUMBER.matcher(text).matches();
        inOrder &= text.equals(Integer.toString(expected));
        expected++;
      }
    }
    boolean any = expected > 1;
    return labelled && any && numbers || heading && inOrder && expected > FEWEST;
  }

  private static boolean isLabel(String text, Phrases<Cue> labels) {
    Phrases.Match<Cue> label = labels.startingAt(text, 0);
    return label != null && label.length() == text.length();
  }
}
