package org.gongbao.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
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
  /** Forms inside forms beyond this depth draw nothing. */
  private static final int DEEPEST_FORM = 12;

  /** More forms than this on one page draw nothing. */
  private static final int MOST_FORMS = 10_000;

  /** A page ends behind so many operators, those of its forms counted. */
  private static final int MOST_OPERATORS = 3_000_000;

  /** Graphics states are not saved deeper than this. */
  private static final int DEEPEST_STATE = 512;

  /** What is more transparent than this is not seen, or pale. */
  private static final float TRANSPARENT = 0.05f;

  private static final float HALF_TRANSPARENT = 0.6f;

  private static final Set<String> MEASURED =
      Set.of("DeviceGray", "DeviceRGB", "DeviceCMYK", "CalGray", "CalRGB", "ICCBased");

  private final IdentityHashMap<PDFont, Typeface> typefaces = new IdentityHashMap<>();
  private Frame frame = new Frame(0, 0, new Affine(1, 0, 0, 1, 0, 0));
  private PathPainter painter = painterOf(new Clip(0, 0, 0, 0));
  private GlyphCollector glyphs =
      new GlyphCollector(0, new Clip(0, 0, 0, 0), painter.backgrounds());
  private TaggedHeadings.OfPage tagged = TaggedHeadings.OfPage.NONE;
  private int forms;
  private int depth;
  private int operators;
  private int unsaved;
  private float pictured;
  private boolean cut;
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

  /**
   * Runs a page; what it shows is in {@link #glyphs()} and {@link #rulings()} then.
   *
   * @param headings takes the words of what is tagged as a heading
   */
  void run(PDPage page, int number, Frame seen, TaggedHeadings.OfPage headings) throws IOException {
    frame = seen;
    Clip paper = new Clip(0, 0, seen.width(), seen.height());
    painter = painterOf(paper);
    forms = 0;
    depth = 0;
    operators = 0;
    unsaved = 0;
    pictured = 0;
    cut = false;
    undrawable = false;
    tagged = headings;
    glyphs = new GlyphCollector(number, paper, painter.backgrounds());
    if (UnpackedSize.isBeyondBounds(page)) {
      cut = true;
    } else {
      processPage(page);
    }
  }

  /** Whether the page has more in it than was run. */
  boolean isCut() {
    return cut || glyphs.isFull();
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
    if (getGraphicsStackSize() >= DEEPEST_STATE) {
      unsaved++;
      return;
    }
    super.saveGraphicsState();
    painter.save();
  }

  @Override
  public void restoreGraphicsState() {
    if (unsaved > 0) {
      unsaved--;
      return;
    }
    super.restoreGraphicsState();
    painter.restore();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (enterForm(form)) {
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
    if (enterForm(group)) {
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
    if (++operators > MOST_OPERATORS) {
      cut = true;
      throw new EndOfPage();
    }
    if (painter.run(name, operands) || tagged.run(name, operands)) {
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
    GlyphCollector.Paint paint = new GlyphCollector.Paint(painter.clip(), fat, toneOf(mode, state));
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

  private boolean enterForm(PDFormXObject form) {
    if (depth >= DEEPEST_FORM) {
      return false;
    }
    if (forms >= MOST_FORMS || UnpackedSize.isBeyondBounds(form.getCOSObject())) {
      cut = true;
      return false;
    }
    depth++;
    forms++;
    return true;
  }

  private Ink.Tone toneOf(RenderingMode mode, PDGraphicsState state) {
    Pen pen = painter.pen();
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

  private PathPainter painterOf(Clip paper) {
    return new PathPainter(paper, this::userToPage, this::isMeasured);
  }

  /** Whether the numbers of a colour space tell how bright a colour is. */
  private boolean isMeasured(COSName space) {
    if (MEASURED.contains(space.getName())) {
      return true;
    }
    COSDictionary spaces = getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    return spaces != null
        && spaces.getDictionaryObject(space) instanceof COSArray definition
        && definition.size() > 0
        && definition.getObject(0) instanceof COSName family
        && MEASURED.contains(family.getName());
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
    painter.backgrounds().add(seen);
    float width = Math.max(0, seen.right() - seen.left());
    float height = Math.max(0, seen.bottom() - seen.top());
    pictured += width * height / (frame.width() * frame.height());
  }

  private Affine userToPage() {
    return Affine.of(getGraphicsState().getCurrentTransformationMatrix())
        .then(frame.fromUserSpace());
  }

  /** Ends the running of a page that goes on and on. */
  private static final class EndOfPage extends RuntimeException {
    private EndOfPage() {
      super("the page has more operators than are run", null, false, false);
    }
  }
}
