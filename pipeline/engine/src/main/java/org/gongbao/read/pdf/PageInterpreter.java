package org.gongbao.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
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
import org.apache.pdfbox.cos.COSNumber;
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
  private final Deque<Pen> pens = new ArrayDeque<>();
  private final PathTracer path = new PathTracer();
  private Frame frame = new Frame(0, 0, new Affine(1, 0, 0, 1, 0, 0));
  private Pen pen = new Pen(new Clip(0, 0, 0, 0), true, true);
  private GlyphCollector glyphs = new GlyphCollector(0, new Clip(0, 0, 0, 0));
  private RulingCollector rulings = new RulingCollector();
  private boolean clipping;
  private int forms;
  private int depth;
  private float pictured;

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
    pen = new Pen(paper, true, true);
    pens.clear();
    path.clear();
    clipping = false;
    forms = 0;
    depth = 0;
    pictured = 0;
    glyphs = new GlyphCollector(number, paper);
    rulings = new RulingCollector();
    processPage(page);
  }

  GlyphCollector glyphs() {
    return glyphs;
  }

  RulingCollector rulings() {
    return rulings;
  }

  /** The part of the page that images cover; they may cover it more than once. */
  float pictured() {
    return pictured;
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    pens.push(pen);
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!pens.isEmpty()) {
      pen = pens.pop();
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (enterForm()) {
      Pen before = pen;
      int saved = pens.size();
      pen = pen.clippedTo(boundsOf(form));
      try {
        super.showForm(form);
      } finally {
        leaveForm(before, saved);
      }
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    if (enterForm()) {
      Pen before = pen;
      int saved = pens.size();
      pen = pen.clippedTo(boundsOf(group));
      try {
        super.showTransparencyGroup(group);
      } finally {
        leaveForm(before, saved);
      }
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    switch (operator.getName()) {
      case "m", "l" -> point(operator.getName(), operands, 0);
      case "v", "y" -> point(operator.getName(), operands, 2);
      case "c" -> point(operator.getName(), operands, 4);
      case "h" -> path.close();
      case "re" -> rectangle(operands);
      case "S" -> paint(true, false, false);
      case "s" -> paint(true, false, true);
      case "f", "F", "f*" -> paint(false, true, false);
      case "B", "B*" -> paint(true, true, false);
      case "b", "b*" -> paint(true, true, true);
      case "n" -> paint(false, false, false);
      case "W", "W*" -> clipping = true;
      case "G", "RG", "K", "SC", "SCN" -> pen = pen.stroking(isSeen(operands));
      case "g", "rg", "k", "sc", "scn" -> pen = pen.filling(isSeen(operands));
      case "Do", "BI" -> {
        picture(operator, operands);
        super.processOperator(operator, operands);
      }
      case "CS" -> pen = pen.stroking(true);
      case "cs" -> pen = pen.filling(true);
      default -> super.processOperator(operator, operands);
    }
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
        glyphs.add(glyph, typeface, toPage, pen.clip(), fat);
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

  private void leaveForm(Pen before, int saved) {
    depth--;
    while (pens.size() > saved) {
      pens.pop();
    }
    pen = before;
  }

  private Clip boundsOf(PDFormXObject form) {
    PDRectangle box = form.getBBox();
    if (box == null) {
      return pen.clip();
    }
    Affine map =
        Affine.of(form.getMatrix())
            .then(Affine.of(getGraphicsState().getCurrentTransformationMatrix()))
            .then(frame.fromUserSpace());
    PathTracer edge = new PathTracer();
    trace(edge, map, box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    return edge.bounds();
  }

  private void picture(Operator operator, List<COSBase> operands) {
    boolean image =
        "BI".equals(operator.getName())
            || (!operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources().isImageXObject(name));
    if (image) {
      PathTracer edge = new PathTracer();
      trace(edge, userToPage(), 0, 0, 1, 1);
      Clip seen = edge.bounds().within(pen.clip());
      float width = Math.max(0, seen.right() - seen.left());
      float height = Math.max(0, seen.bottom() - seen.top());
      pictured += width * height / (frame.width() * frame.height());
    }
  }

  private Affine userToPage() {
    return Affine.of(getGraphicsState().getCurrentTransformationMatrix())
        .then(frame.fromUserSpace());
  }

  private void point(String operator, List<COSBase> operands, int at) {
    if (!areNumbers(operands, at + 2)) {
      return;
    }
    Affine map = userToPage();
    float x = map.x(number(operands, at), number(operands, at + 1));
    float y = map.y(number(operands, at), number(operands, at + 1));
    switch (operator) {
      case "m" -> path.moveTo(x, y);
      case "l" -> path.lineTo(x, y);
      default -> path.curveTo(x, y);
    }
  }

  private void rectangle(List<COSBase> operands) {
    if (areNumbers(operands, 4)) {
      trace(
          path,
          userToPage(),
          number(operands, 0),
          number(operands, 1),
          number(operands, 2),
          number(operands, 3));
    }
  }

  private static void trace(
      PathTracer path, Affine map, float x, float y, float width, float height) {
    path.moveTo(map.x(x, y), map.y(x, y));
    path.lineTo(map.x(x + width, y), map.y(x + width, y));
    path.lineTo(map.x(x + width, y + height), map.y(x + width, y + height));
    path.lineTo(map.x(x, y + height), map.y(x, y + height));
    path.close();
  }

  private void paint(boolean stroke, boolean fill, boolean close) {
    if (close) {
      path.close();
    }
    if (fill && pen.filling()) {
      path.fill(rulings, pen.clip());
    }
    if (stroke && pen.stroking()) {
      path.stroke(rulings, pen.clip());
    }
    if (clipping && !path.isEmpty()) {
      pen = pen.clippedTo(path.bounds());
    }
    clipping = false;
    path.clear();
  }

  /** Whether a colour differs from white; what a pattern shows is not known. */
  private static boolean isSeen(List<COSBase> components) {
    int size = components.size();
    if (size == 0 || !areNumbers(components, size)) {
      return true;
    }
    for (int i = 0; i < size; i++) {
      float value = number(components, i);
      if (size == 4 ? value > 0.04f : value < 0.96f) {
        return true;
      }
    }
    return false;
  }

  private static boolean areNumbers(List<COSBase> operands, int count) {
    if (operands.size() < count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!(operands.get(i) instanceof COSNumber)) {
        return false;
      }
    }
    return true;
  }

  private static float number(List<COSBase> operands, int index) {
    return ((COSNumber) operands.get(index)).floatValue();
  }
}
