package org.gongbao.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.gongbao.read.page.Affine;
import org.gongbao.read.page.Clip;

/** Places the glyphs of the strings that a page shows (ISO 32000-1, 9.4.3 and 9.4.4). */
final class TextWriter {
  /** What is more transparent than this is not seen, or pale. */
  private static final float TRANSPARENT = 0.05f;

  private static final float HALF_TRANSPARENT = 0.6f;

  private final IdentityHashMap<PDFont, Typeface> typefaces = new IdentityHashMap<>();
  private GlyphCollector glyphs = new GlyphCollector(0, new Clip(0, 0, 0, 0), new Backgrounds());
  private Affine fromUserSpace = new Affine(1, 0, 0, 1, 0, 0);
  private TaggedHeadings.OfPage tagged = TaggedHeadings.OfPage.NONE;
  private boolean undrawable;

  /**
   * Begins a page.
   *
   * @param into takes its glyphs
   * @param frame the way to what a reader sees
   * @param headings takes the words of what is tagged as a heading
   */
  void begin(GlyphCollector into, Frame frame, TaggedHeadings.OfPage headings) {
    glyphs = into;
    fromUserSpace = frame.fromUserSpace();
    tagged = headings;
    undrawable = false;
  }

  GlyphCollector glyphs() {
    return glyphs;
  }

  /** Whether the page shows text in fonts that the file names only. */
  boolean undrawable() {
    return undrawable;
  }

  /**
   * Shows a string.
   *
   * @param textMatrix where it begins; is moved to where it ends
   * @param painter knows the clip and the colours
   */
  void show(byte[] string, PDGraphicsState state, Matrix textMatrix, PathPainter painter)
      throws IOException {
    PDTextState text = state.getTextState();
    PDFont font = text.getFont();
    if (font == null) {
      glyphs.lackFont(string.length);
      return;
    }
    Typeface typeface = typefaces.computeIfAbsent(font, Typeface::new);
    RenderingMode mode = text.getRenderingMode();
    boolean hidden = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    undrawable |= !hidden && !typeface.isDrawable();
    boolean fat = mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
    GlyphCollector.Paint paint =
        new GlyphCollector.Paint(painter.clip(), fat, toneOf(mode, state, painter.pen()));
    float size = text.getFontSize();
    float stretch = text.getHorizontalScaling() / 100f;
    Affine textToPage =
        Frame.affine(textMatrix)
            .then(Frame.affine(state.getCurrentTransformationMatrix()))
            .then(fromUserSpace);
    float pen0 = 0;
    boolean down = typeface.vertical();
    ByteArrayInputStream codes = new ByteArrayInputStream(string);
    int left = string.length;
    while (left > 0) {
      int code = typeface.nextCode(codes);
      int taken = left - codes.available();
      left = codes.available();
      CodedGlyph glyph = typeface.glyph(code);
      float penX = down ? 0 : pen0;
      float penY = (down ? pen0 : 0) + text.getRise();
      Affine toPage =
          new Affine(
              size * stretch * textToPage.a(),
              size * stretch * textToPage.b(),
              size * textToPage.c(),
              size * textToPage.d(),
              textToPage.x(penX, penY),
              textToPage.y(penX, penY));
      if (hidden) {
        glyphs.addHidden(glyph, typeface, toPage);
      } else {
        glyphs.add(glyph, typeface, toPage, paint);
        tagged.add(glyph.text());
      }
      float spacing = text.getCharacterSpacing();
      if (taken == 1 && code == ' ') {
        spacing += text.getWordSpacing();
      }
      float advance = glyph.advance() * size + spacing;
      pen0 += down ? advance : advance * stretch;
    }
    textMatrix.translate(down ? 0 : pen0, down ? pen0 : 0);
  }

  private static Ink.Tone toneOf(RenderingMode mode, PDGraphicsState state, Pen pen) {
    boolean strokes = mode.isStroke() && pen.stroking().isSeen();
    Ink.Tone tone =
        strokes && !(mode.isFill() && pen.filling().isSeen())
            ? pen.stroking().tone()
            : pen.filling().tone();
    double opacity = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
    if (opacity < TRANSPARENT) {
      return Ink.Tone.WHITE;
    }
    return tone == Ink.Tone.DARK && opacity < HALF_TRANSPARENT ? Ink.Tone.PALE : tone;
  }
}
