package org.gongbao.read.ocr;

import java.util.List;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.RecognizedLine;

/**
 * What the picture of a page says.
 *
 * @param page its glyphs and rulings, as a reader sees them when its lines are level and upright
 * @param lines its lines, with how sure the engine is of each
 * @param repairs the slips of recognition that were repaired, each as "read → meant"
 * @param labels how many lines were left out because they label a chart
 */
public record ScannedPage(Page page, List<RecognizedLine> lines, List<String> repairs, int labels) {

  /** Copies the lists. */
  public ScannedPage {
    lines = List.copyOf(lines);
    repairs = List.copyOf(repairs);
  }
}
