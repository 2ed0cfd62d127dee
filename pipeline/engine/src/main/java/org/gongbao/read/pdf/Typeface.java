package org.gongbao.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDCIDFont;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.gongbao.model.page.FontFace;
import org.gongbao.read.page.UnicodeForm;
import org.jspecify.annotations.Nullable;

/** A font of a PDF file with what is known of each of its codes, looked up once. */
final class Typeface {
  private static final int CODES = 0x10000;

  private final PDFont font;
  private final boolean vertical;
  private final boolean twoBytes;
  private final boolean unknown;
  private final float em;
  private final FontFace plain;
  private final FontFace bold;
  private @Nullable CodedGlyph[] glyphs = new CodedGlyph[0x100];

  Typeface(PDFont font) {
    this.font = font;
    this.vertical = font.isVertical();
    this.twoBytes = isTwoByteIdentity(font);
    this.unknown = isUnknown(font);
    this.em = font instanceof PDType3Font type3 ? emOf(type3) : 1;
    String name = nameOf(font);
    this.bold = new FontFace(name, true);
    this.plain = isBold(name, font.getFontDescriptor()) ? bold : new FontFace(name, false);
  }

  FontFace face() {
    return plain;
  }

  FontFace boldFace() {
    return bold;
  }

  /** Whether its glyphs can be drawn: those of CJK fonts that the file only names cannot. */
  boolean isDrawable() {
    return !(font instanceof PDType0Font) || font.isEmbedded();
  }

  /** Whether its lines run from top to bottom. */
  boolean vertical() {
    return vertical;
  }

  /** Height of the em square where the font size is 1. */
  float em() {
    return em;
  }

  /** Whether every code has two bytes, so that no stream is needed to cut them. */
  boolean twoBytes() {
    return twoBytes;
  }

  int nextCode(ByteArrayInputStream codes) throws IOException {
    return font.readCode(codes);
  }

  CodedGlyph glyph(int code) throws IOException {
    if (code < 0 || code >= CODES) {
      return coded(code);
    }
    if (code >= glyphs.length) {
      @Nullable CodedGlyph[] more = new CodedGlyph[Integer.highestOneBit(code) << 1];
      System.arraycopy(glyphs, 0, more, 0, glyphs.length);
      glyphs = more;
    }
    CodedGlyph known = glyphs[code];
    if (known == null) {
      known = coded(code);
      glyphs[code] = known;
    }
    return known;
  }

  private CodedGlyph coded(int code) throws IOException {
    float advance =
        vertical ? font.getDisplacement(code).getY() : font.getDisplacement(code).getX();
    float originX = 0;
    float originY = 0;
    float width = advance;
    if (vertical) {
      originX = -font.getPositionVector(code).getX();
      originY = -font.getPositionVector(code).getY();
      width = font.getWidth(code) / 1000;
    }
    String text = unknown ? null : UnicodeForm.normalised(font.toUnicode(code));
    return new CodedGlyph(text, advance, width, originX, originY);
  }

  /**
   * Whether nothing tells what its codes mean: they count the glyphs of a font that the file does
   * not hold. The library would look them up in the font that stands in for it.
   */
  private static boolean isUnknown(PDFont font) {
    if (!(font instanceof PDType0Font composite)
        || !isTwoByteIdentity(font)
        || font.getCOSObject().containsKey(COSName.TO_UNICODE)) {
      return false;
    }
    PDCIDFont descendant = composite.getDescendantFont();
    PDCIDSystemInfo system = descendant.getCIDSystemInfo();
    return !descendant.isEmbedded() && (system == null || "Identity".equals(system.getOrdering()));
  }

  private static boolean isTwoByteIdentity(PDFont font) {
    return font instanceof PDType0Font composite
        && composite.getCMap() != null
        && ("Identity-H".equals(composite.getCMap().getName())
            || "Identity-V".equals(composite.getCMap().getName()));
  }

  /** Type 3 glyph space is the producer's own: its box tells the size where 1 cannot be right. */
  private static float emOf(PDType3Font font) {
    PDRectangle box = font.getFontBBox();
    float scale = Math.abs(font.getFontMatrix().getScaleY());
    float height = box == null ? 0 : box.getHeight() * scale;
    return height > 2 || (height > 0 && height < 0.4f) ? height : 1;
  }

  private static String nameOf(PDFont font) {
    String name = font.getName();
    if (name == null) {
      return "";
    }
    int plus = name.indexOf('+');
    return plus == 6 ? name.substring(7) : name;
  }

  private static boolean isBold(String name, @Nullable PDFontDescriptor descriptor) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("bold")
        || lower.contains("black")
        || lower.contains("heavy")
        || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
  }
}
