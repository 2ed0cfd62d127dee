package org.gongbao.read.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;

/** Joins paragraphs that a conversion cut inside a sentence, as at the end of a page. */
public final class CutParagraphs {
  private CutParagraphs() {}

  /** The blocks with cut paragraphs made whole. */
  public static List<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last instanceof Paragraph first
          && block instanceof Paragraph second
          && isRunningText(first)
          && isRunningText(second)
          && Continuation.goesOn(first.text().text(), second.text().text())) {
        joined.set(joined.size() - 1, joined(first, second));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private static boolean isRunningText(Paragraph paragraph) {
    return !paragraph.style().centred() && paragraph.style().outlineLevel() == null;
  }

  private static Paragraph joined(Paragraph first, Paragraph second) {
    StringBuilder text = new StringBuilder(first.text().text());
    Continuation.append(text, second.text().text());
    return new Paragraph(LocatedText.unplaced(text.toString()), first.style(), first.open());
  }
}
