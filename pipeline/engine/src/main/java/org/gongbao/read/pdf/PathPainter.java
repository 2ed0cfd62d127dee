package org.gongbao.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.gongbao.read.page.Affine;
import org.gongbao.read.page.Clip;
import org.gongbao.read.page.PathTracer;
import org.gongbao.read.page.RulingCollector;

/**
 * Runs the operators that build, paint and clip with paths and those that choose colours and
 * widths, and gathers the rulings that come of it.
 */
final class PathPainter {
  private final Supplier<Affine> userToPage;
  private final Deque<Pen> pens = new ArrayDeque<>();
  private final PathTracer path = new PathTracer();
  private final RulingCollector rulings = new RulingCollector();
  private final Backgrounds backgrounds = new Backgrounds();
  private final Predicate<COSName> measured;
  private Pen pen;
  private boolean clipping;
  private int outlines;

  /**
   * A painter for one page.
   *
   * @param paper the page
   * @param userToPage the map from user space to the page at the time it is asked
   * @param measured whether the numbers of the colour space of a name tell how bright a colour is
   */
  PathPainter(Clip paper, Supplier<Affine> userToPage, Predicate<COSName> measured) {
    this.userToPage = userToPage;
    this.measured = measured;
    this.pen = new Pen(paper, Ink.BLACK, Ink.BLACK, 1);
  }

  RulingCollector rulings() {
    return rulings;
  }

  /** How many small shapes that are no rectangles were filled. */
  int outlines() {
    return outlines;
  }

  /** What was painted that white text can be read on. */
  Backgrounds backgrounds() {
    return backgrounds;
  }

  /** The pen in hand. */
  Pen pen() {
    return pen;
  }

  /** Where can be painted now. */
  Clip clip() {
    return pen.clip();
  }

  void save() {
    pens.push(pen);
  }

  void restore() {
    if (!pens.isEmpty()) {
      pen = pens.pop();
    }
  }

  /** Clips to a rectangle until {@link #leave} is called with the value returned. */
  int enter(Clip bounds) {
    pens.push(pen);
    pen = pen.clippedTo(bounds);
    return pens.size();
  }

  /** Goes back to what was before {@link #enter}, whatever has been saved since. */
  void leave(int entered) {
    while (pens.size() >= entered) {
      pen = pens.pop();
    }
  }

  /** Runs an operator; false where it is none of a path or a colour. */
  boolean run(String operator, List<COSBase> operands) {
    switch (operator) {
      case "m", "l" -> point(operator, operands, 0);
      case "v", "y" -> point(operator, operands, 2);
      case "c" -> point(operator, operands, 4);
      case "h" -> path.close();
      case "re" -> rectangle(operands);
      case "S" -> paint(true, false, false);
      case "s" -> paint(true, false, true);
      case "f", "F", "f*" -> paint(false, true, false);
      case "B", "B*" -> paint(true, true, false);
      case "b", "b*" -> paint(true, true, true);
      case "n" -> paint(false, false, false);
      case "W", "W*" -> clipping = true;
      case "w" -> width(operands);
      case "G", "RG", "K" -> pen = pen.stroking(Ink.BLACK.of(operands));
      case "g", "rg", "k" -> pen = pen.filling(Ink.BLACK.of(operands));
      case "SC", "SCN" -> pen = pen.stroking(pen.stroking().of(operands));
      case "sc", "scn" -> pen = pen.filling(pen.filling().of(operands));
      case "CS" -> pen = pen.stroking(Ink.in(isMeasured(operands)));
      case "cs" -> pen = pen.filling(Ink.in(isMeasured(operands)));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void point(String operator, List<COSBase> operands, int at) {
    if (!areNumbers(operands, at + 2)) {
      return;
    }
    Affine map = userToPage.get();
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
      path.rectangle(
          userToPage.get(),
          number(operands, 0),
          number(operands, 1),
          number(operands, 2),
          number(operands, 3));
    }
  }

  private void width(List<COSBase> operands) {
    if (areNumbers(operands, 1)) {
      pen = pen.wide(number(operands, 0));
    }
  }

  private void paint(boolean stroke, boolean fill, boolean close) {
    if (close) {
      path.close();
    }
    if (fill && pen.filling().isSeen()) {
      path.fill(rulings, pen.clip());
      outlines += path.outlines();
      if (!path.isEmpty()) {
        backgrounds.add(path.bounds().within(pen.clip()));
      }
    }
    if (stroke && pen.stroking().isSeen()) {
      path.stroke(rulings, pen.width() * userToPage.get().heightScale(), pen.clip());
    }
    if (clipping && !path.isEmpty()) {
      pen = pen.clippedTo(path.bounds());
    }
    clipping = false;
    path.clear();
  }

  private boolean isMeasured(List<COSBase> operands) {
    return !operands.isEmpty() && operands.get(0) instanceof COSName name && measured.test(name);
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
