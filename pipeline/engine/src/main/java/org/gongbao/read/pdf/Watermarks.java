package org.gongbao.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;

/**
 * Takes level watermarks off: glyphs of a light colour, larger than the text, that lie across it or
 * return in one place on several pages. Those set aslant are no text to begin with.
 */
final class Watermarks {
  /** How much larger than the text they are. */
  private static final float LARGER = 1.5f;

  /** How far apart a watermark may stand on two pages, in points. */
  private static final float SAME_PLACE = 4f;

  private Watermarks() {}

  /**
   * The pages without them.
   *
   * @param pages in order
   * @param pale for each page, which of its glyphs are of a light colour
   */
  static List<Page> takenOff(List<Page> pages, List<BitSet> pale) {
    Map<String, Integer> places = new HashMap<>();
    List<BitSet> large = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      BitSet candidates = large(pages.get(i).glyphs(), pale.get(i));
      large.add(candidates);
      for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
        places.merge(place(pages.get(i).glyphs().get(at)), 1, Integer::sum);
      }
    }
    List<Page> clean = new ArrayList<>(pages.size());
    for (int i = 0; i < pages.size(); i++) {
      clean.add(
          large.get(i).isEmpty()
              ? pages.get(i)
              : clean(pages.get(i), large.get(i), pale.get(i), places));
    }
    return clean;
  }

  private static Page clean(Page page, BitSet large, BitSet pale, Map<String, Integer> places) {
    boolean crossed = false;
    boolean repeated = false;
    for (int at = large.nextSetBit(0); at >= 0; at = large.nextSetBit(at + 1)) {
      Glyph glyph = page.glyphs().get(at);
      repeated |= places.getOrDefault(place(glyph), 0) > 1;
      crossed |= isCrossed(glyph, page.glyphs(), pale);
    }
    if (!crossed && !repeated) {
      return page;
    }
    List<Glyph> kept = new ArrayList<>(page.glyphs().size());
    for (int i = 0; i < page.glyphs().size(); i++) {
      if (!large.get(i)) {
        kept.add(page.glyphs().get(i));
      }
    }
    return new Page(page.number(), page.width(), page.height(), kept, page.rulings());
  }

  /** The pale glyphs that are larger than the text of their page; none where all is pale. */
  private static BitSet large(List<Glyph> glyphs, BitSet pale) {
    BitSet large = new BitSet();
    int dark = glyphs.size() - pale.cardinality();
    if (pale.isEmpty() || dark <= pale.cardinality()) {
      return large;
    }
    float[] sizes = new float[dark];
    int next = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      if (!pale.get(i)) {
        sizes[next++] = glyphs.get(i).size();
      }
    }
    Arrays.sort(sizes);
    float text = sizes[dark / 2];
    for (int at = pale.nextSetBit(0); at >= 0; at = pale.nextSetBit(at + 1)) {
      large.set(at, glyphs.get(at).size() >= LARGER * text);
    }
    return large;
  }

  private static boolean isCrossed(Glyph mark, List<Glyph> glyphs, BitSet pale) {
    for (int i = pale.nextClearBit(0); i < glyphs.size(); i = pale.nextClearBit(i + 1)) {
      Glyph glyph = glyphs.get(i);
      float x = (glyph.left() + glyph.right()) / 2;
      float y = (glyph.top() + glyph.bottom()) / 2;
      if (x > mark.left() && x < mark.right() && y > mark.top() && y < mark.bottom()) {
        return true;
      }
    }
    return false;
  }

  private static String place(Glyph glyph) {
    return glyph.text()
        + Math.round(glyph.left() / SAME_PLACE)
        + ' '
        + Math.round(glyph.top() / SAME_PLACE);
  }
}
