package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.LineFragment;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.Ruling;

/**
 * Pages set in lines that run down, the first at the right. Such a page is laid out as its mirror
 * image along the diagonal, in which its lines are level and follow each other downwards; what
 * comes of it is brought back to the page.
 */
final class VerticalSetting {
  /** Fewer pairs of glyphs than this do not show how a page is set. */
  private static final int FEWEST = 12;

  /** How many pairs are looked at. */
  private static final int ENOUGH = 400;

  private static final float SAME_COLUMN = 0.3f;

  private VerticalSetting() {}

  /** Whether most glyphs of a page stand below the one drawn before. */
  static boolean isOf(Page page) {
    List<Glyph> glyphs = page.glyphs();
    int pairs = Math.min(ENOUGH, glyphs.size() - 1);
    int below = 0;
    int beside = 0;
    for (int i = 0; i < pairs; i++) {
      Glyph before = glyphs.get(i);
      Glyph after = glyphs.get(i + 1);
      float size = Math.min(before.size(), after.size());
      boolean sameColumn =
          Math.abs(before.left() + before.right() - after.left() - after.right())
              < 2 * SAME_COLUMN * size;
      float down = after.top() - before.top();
      if (sameColumn && down > 0.5f * size && down < 2 * size) {
        below++;
      } else if (Math.abs(down) < 0.3f * size && after.left() > before.left()) {
        beside++;
      }
    }
    return below >= FEWEST && below > 2 * beside;
  }

  /** The mirror image of a page. */
  static Page mirrored(Page page) {
    float width = page.width();
    List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
    for (Glyph glyph : page.glyphs()) {
      glyphs.add(
          new Glyph(
              glyph.text(),
              glyph.top(),
              width - glyph.right(),
              glyph.bottom(),
              width - glyph.left(),
              glyph.size(),
              glyph.face()));
    }
    List<Ruling> rulings = new ArrayList<>(page.rulings().size());
    for (Ruling ruling : page.rulings()) {
      rulings.add(new Ruling(ruling.y0(), width - ruling.x1(), ruling.y1(), width - ruling.x0()));
    }
    return new Page(
        page.number(), /* width= */ page.height(), /* height= */ width, glyphs, rulings);
  }

  /** A block of the mirror image, as it stands on the page: each character has its own box. */
  static Block back(Block block, Page page) {
    if (block instanceof Paragraph paragraph) {
      return new Paragraph(
          back(paragraph.text(), page.width()), paragraph.style(), paragraph.open());
    }
    TableBlock table = (TableBlock) block;
    List<TableCell> cells = new ArrayList<>(table.cells().size());
    for (TableCell cell : table.cells()) {
      cells.add(
          new TableCell(
              back(cell.text(), page.width()),
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan()));
    }
    return new TableBlock(
        table.rows(),
        table.columns(),
        cells,
        table.columnEdges(),
        table.startsPage(),
        table.endsPage(),
        table.lastRowOpen());
  }

  private static LocatedText back(LocatedText text, float width) {
    List<LineFragment> fragments = new ArrayList<>(text.length());
    for (LineFragment line : text.fragments()) {
      float left = width - line.bottom();
      float right = width - line.top();
      int at = line.begin();
      while (at < line.end()) {
        int end = at + Character.charCount(text.text().codePointAt(at));
        float[] lefts = new float[end - at];
        float[] rights = new float[end - at];
        Arrays.fill(lefts, left);
        Arrays.fill(rights, right);
        fragments.add(
            new LineFragment(at, line.page(), line.left(at), line.right(at), lefts, rights));
        at = end;
      }
    }
    return LocatedText.of(text.text(), fragments);
  }
}
