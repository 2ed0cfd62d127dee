package org.gongbao.extract;

import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;

/** The paragraphs of a budget that say which offices and how many people a body has. */
final class Establishments {
  private static final Pattern SUM_OF_MONEY = Pattern.compile("\\d\\s*[十百千万亿]*元");

  /** Verbs by which a count is planned all the same: 计划购置2辆. */
  private static final Pattern PLANNED = Pattern.compile("购置|新增|(?<!收支)计划|拟|安排");

  private final Document document;
  private final Cues cues;

  Establishments(Document document, Cues cues) {
    this.document = document;
    this.cues = cues;
  }

  /** Whether a passage tells what there is, and neither sums nor what is to be bought. */
  boolean isTold(Passage passage) {
    String text = document.text().text().substring(passage.begin(), passage.end());
    return cues.in(text, Cue.ESTABLISHMENT)
        && !SUM_OF_MONEY.matcher(text).find()
        && !PLANNED.matcher(text).find();
  }
}
