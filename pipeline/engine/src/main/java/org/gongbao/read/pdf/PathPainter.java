package org.gongbao.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Runs the operators that build, paint and clip with paths and those that choose colours and
 * widths, and gathers the rulings that come of it.
 */
final class PathPainter {
  private final Supplier<Affine> userToPage;
  private final Deque<Pen> pens = new ArrayDeque<>();
  private final PathTracer path = new PathTracer();
  private final RulingCollector rulings = new RulingCollector();
  private Pen pen;
  private boolean clipping;

  /**
   * A painter for one page.
   *
   * @param paper the page
   * @param userToPage the map from user space to the page at the time it is asked
   */
  PathPainter(Clip paper, Supplier<Affine> userToPage) {
    this.userToPage = userToPage;
    this.pen = new Pen(paper, true, true, 1);
  }

  RulingCollector rulings() {
    return rulings;
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
      case "G", "RG", "K", "SC", "SCN" -> pen = pen.stroking(isSeen(operands));
      case "g", "rg", "k", "sc", "scn" -> pen = pen.filling(isSeen(operands));
      case "CS" -> pen = pen.stroking(true);
      case "cs" -> pen = pen.filling(true);
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
    if (fill && pen.filling()) {
      path.fill(rulings, pen.clip());
    }
    if (stroke && pen.stroking()) {
      path.stroke(rulings, pen.width() * userToPage.get().heightScale(), pen.clip());
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
