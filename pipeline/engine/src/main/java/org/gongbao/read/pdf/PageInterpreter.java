package org.gongbao.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Runs a page's content once and gathers what is seen of text and lines. Images and shadings are
 * passed over.
 */
final class PageInterpreter extends PDFStreamEngine {
  /** Forms inside forms beyond this depth, or more of them on one page, draw nothing. */
  private static final int DEEPEST_FORM = 12;

  private static final int MOST_FORMS = 2_000;

  private final IdentityHashMap<PDFont, Typeface> typefaces = new IdentityHashMap<>();
  private Frame frame = new Frame(0, 0, new Affine(1, 0, 0, 1, 0, 0));
  private PathPainter painter = new PathPainter(new Clip(0, 0, 0, 0), this::userToPage);
  private GlyphCollector glyphs = new GlyphCollector(0, new Clip(0, 0, 0, 0));
  private int forms;
  private int depth;
  private float pictured;
  private boolean undrawable;

  PageInterpreter() {
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new DrawObject(this));
    addOperator(new EndText(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new NextLine(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  /** Runs a page; what it shows is in {@link #glyphs()} and {@link #rulings()} then. */
  void run(PDPage page, int number, Frame seen) throws IOException {
    frame = seen;
    Clip paper = new Clip(0, 0, seen.width(), seen.height());
    painter = new PathPainter(paper, this::userToPage);
    forms = 0;
    depth = 0;
    pictured = 0;
    undrawable = false;
    glyphs = new GlyphCollector(number, paper);
    processPage(page);
  }

  GlyphCollector glyphs() {
    return glyphs;
  }

  RulingCollector rulings() {
    return painter.rulings();
  }

  /** The part of the page that images cover; they may cover it more than once. */
  float pictured() {
    return pictured;
  }

  /**
   * Whether it shows text in fonts that the file names only, so that it cannot be drawn as meant.
   */
  boolean undrawable() {
    return undrawable;
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    painter.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    painter.restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (enterForm()) {
      int entered = painter.enter(boundsOf(form));
      try {
        super.showForm(form);
      } finally {
        painter.leave(entered);
        depth--;
      }
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (enterForm()) {
      int entered = painter.enter(boundsOf(group));
      try {
        super.showTransparencyGroup(group);
      } finally {
        painter.leave(entered);
        depth--;
      }
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    String name = operator.getName();
    if (painter.run(name, operands)) {
      return;
    }
    if ("BI".equals(name) || ("Do".equals(name) && isImage(operands))) {
      addPicture();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    PDGraphicsState state = getGraphicsState();
    PDTextState text = state.getTextState();
    PDFont font = text.getFont();
    if (font == null) {
      return;
    }
    Typeface typeface = typefaces.computeIfAbsent(font, Typeface::new);
    RenderingMode mode = text.getRenderingMode();
    boolean hidden = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    undrawable |= !hidden && !typeface.isDrawable();
    boolean fat = mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
    float size = text.getFontSize();
    float stretch = text.getHorizontalScaling() / 100f;
    Matrix textMatrix = getTextMatrix();
    Affine textToPage =
        Affine.of(textMatrix)
            .then(Affine.of(state.getCurrentTransformationMatrix()))
            .then(frame.fromUserSpace());
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
        glyphs.add(glyph, typeface, toPage, painter.clip(), fat);
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

  private boolean enterForm() {
    if (depth >= DEEPEST_FORM || forms >= MOST_FORMS) {
      return false;
    }
    depth++;
    forms++;
    return true;
  }

  private Clip boundsOf(PDFormXObject form) {
    PDRectangle box = form.getBBox();
    if (box == null) {
      return painter.clip();
    }
    Affine map =
        Affine.of(form.getMatrix())
            .then(Affine.of(getGraphicsState().getCurrentTransformationMatrix()))
            .then(frame.fromUserSpace());
    return PathTracer.around(
        map, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
  }

  private boolean isImage(List<COSBase> operands) {
    return !operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && getResources().isImageXObject(name);
  }

  /** An image fills the unit square of user space. */
  private void addPicture() {
    Clip seen = PathTracer.around(userToPage(), 0, 0, 1, 1).within(painter.clip());
    float width = Math.max(0, seen.right() - seen.left());
    float height = Math.max(0, seen.bottom() - seen.top());
    pictured += width * height / (frame.width() * frame.height());
  }

  private Affine userToPage() {
    return Affine.of(getGraphicsState().getCurrentTransformationMatrix())
        .then(frame.fromUserSpace());
  }
}
