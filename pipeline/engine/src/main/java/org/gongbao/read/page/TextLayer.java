package org.gongbao.read.page;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.List;
import org.gongbao.model.page.Glyph;

/**
 * Judges whether the text that a page's fonts give can be what is printed there. Broken fonts map
 * their glyphs to rare ideographs, to symbols or to nothing.
 */
public final class TextLayer {
  /** A page with a larger part of its glyphs improbable is not read. */
  private static final double TOO_MANY = 0.25;

  /** A page that is mostly picture and has fewer glyphs than this is a scan with a stamp on it. */
  private static final int FEW_GLYPHS = 30;

  private static final float MOSTLY_PICTURE = 0.5f;

  /**
   * From so many shapes of the size of characters' parts on, a page may have its text drawn as
   * outlines; an ideograph has two to ten of them, an emblem on a cover some dozens.
   */
  private static final int FEW_OUTLINES = 60;

  /** Glyphs beside them, such as a page number, count against so many. */
  private static final int OUTLINES_A_GLYPH = 20;

  /** Fewer than this many improbable glyphs prove nothing. */
  private static final int FEWEST = 8;

  private static final String SYMBOLS = "!\"#$&'*+;<=>?@[\\]^_`{|}~";

  /** The first level of GB 2312 and of Big5: what running text is written with. */
  private static final BitSet COMMON = common();

  /** What a page's text layer is worth. */
  public enum Verdict {
    /** It says what is printed, or nothing is printed. */
    TRUSTED,
    /** Something is printed, and it says nothing or next to nothing of it. */
    MISSING,
    /** What it says is no text. */
    GARBLED
  }

  private TextLayer() {}

  /**
   * Judges a page.
   *
   * @param glyphs those with a text
   * @param unmapped how many have none
   * @param pictured the part of the page that pictures cover
   * @param outlines how many small shapes that are no rectangles are filled on the page
   */
  public static Verdict judge(List<Glyph> glyphs, int unmapped, float pictured, int outlines) {
    if (isGarbled(glyphs, unmapped)) {
      return Verdict.GARBLED;
    }
    int inked = inked(glyphs);
    boolean scan = inked < FEW_GLYPHS && pictured > MOSTLY_PICTURE;
    boolean drawn = inked < FEW_GLYPHS && outlines >= FEW_OUTLINES + OUTLINES_A_GLYPH * inked;
    return scan || drawn || (inked == 0 && pictured > 0) ? Verdict.MISSING : Verdict.TRUSTED;
  }

  /**
   * Whether the page's text is no text. Digits and punctuation tell nothing: broken fonts often get
   * them right.
   */
  public static boolean isGarbled(List<Glyph> glyphs, int unmapped) {
    int improbable = unmapped;
    int telling = unmapped;
    for (Glyph glyph : glyphs) {
      int c = glyph.text().codePointAt(0);
      boolean odd = Character.isIdeographic(c) ? !COMMON.get(c) : SYMBOLS.indexOf(c) >= 0;
      if (odd) {
        improbable++;
      }
      if (odd || Character.isLetter(c)) {
        telling++;
      }
    }
    return improbable >= FEWEST && improbable > TOO_MANY * telling;
  }

  /** How many glyphs show something. */
  public static int inked(List<Glyph> glyphs) {
    int inked = 0;
    for (Glyph glyph : glyphs) {
      if (!Character.isWhitespace(glyph.text().codePointAt(0))) {
        inked++;
      }
    }
    return inked;
  }

  private static BitSet common() {
    BitSet common = new BitSet(0xA000);
    addLevel(common, "GB2312", 0xB0, 0xD7, 0xA1, 0xFE);
    addLevel(common, "Big5", 0xA4, 0xC6, 0x40, 0xFE);
    return common;
  }

  private static void addLevel(
      BitSet into, String charset, int firstRow, int lastRow, int firstCell, int lastCell) {
    byte[] codes = new byte[2 * (lastRow - firstRow + 1) * (lastCell - firstCell + 1)];
    int length = 0;
    for (int row = firstRow; row <= lastRow; row++) {
      for (int cell = firstCell; cell <= lastCell; cell++) {
        if (cell < 0x7F || cell > 0xA0) {
          codes[length++] = (byte) row;
          codes[length++] = (byte) cell;
        }
      }
    }
    new String(codes, 0, length, Charset.forName(charset))
        .codePoints()
        .filter(Character::isIdeographic)
        .forEach(into::set);
  }
}
