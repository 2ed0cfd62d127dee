package org.gongbao.read.pdf;

import java.io.IOException;
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
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.gongbao.read.page.Affine;
import org.gongbao.read.page.Clip;
import org.gongbao.read.page.PathTracer;
import org.gongbao.read.page.RulingCollector;

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

  private static final Set<String> MEASURED =
      Set.of("DeviceGray", "DeviceRGB", "DeviceCMYK", "CalGray", "CalRGB", "ICCBased");

  private final TextWriter writer = new TextWriter();
  private Frame frame = new Frame(0, 0, new Affine(1, 0, 0, 1, 0, 0));
  private PathPainter painter = painterOf(new Clip(0, 0, 0, 0));
  private TaggedHeadings.OfPage tagged = TaggedHeadings.OfPage.NONE;
  private int forms;
  private int depth;
  private int operators;
  private int unsaved;
  private float pictured;
  private boolean cut;

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
    tagged = headings;
    writer.begin(new GlyphCollector(number, paper, painter.backgrounds()), seen, headings);
    if (UnpackedSize.isBeyondBounds(page)) {
      cut = true;
    } else {
      processPage(page);
    }
  }

  /** Whether the page has more in it than was run. */
  boolean isCut() {
    return cut || glyphs().isFull();
  }

  GlyphCollector glyphs() {
    return writer.glyphs();
  }

  RulingCollector rulings() {
    return painter.rulings();
  }

  /** The part of the page that images cover; they may cover it more than once. */
  float pictured() {
    return pictured;
  }

  /** How many small shapes that are no rectangles the page fills. */
  int outlines() {
    return painter.outlines();
  }

  /**
   * Whether it shows text in fonts that the file names only, so that it cannot be drawn as meant.
   */
  boolean undrawable() {
    return writer.undrawable();
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
    writer.show(string, getGraphicsState(), getTextMatrix(), painter);
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
        Frame.affine(form.getMatrix())
            .then(Frame.affine(getGraphicsState().getCurrentTransformationMatrix()))
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
    return Frame.affine(getGraphicsState().getCurrentTransformationMatrix())
        .then(frame.fromUserSpace());
  }

  /** Ends the running of a page that goes on and on. */
  private static final class EndOfPage extends RuntimeException {
    private EndOfPage() {
      super("the page has more operators than are run", null, false, false);
    }
  }
}
