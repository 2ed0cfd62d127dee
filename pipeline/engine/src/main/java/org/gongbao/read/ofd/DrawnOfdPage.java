package org.gongbao.read.ofd;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.read.ocr.DrawnPage;
import org.gongbao.read.ocr.GrayImage;
import org.gongbao.read.page.Affine;
import org.gongbao.read.page.Clip;
import org.gongbao.read.page.PathTracer;
import org.jspecify.annotations.Nullable;

/** A page of an OFD file, drawn by its pictures and paths: its text is not drawn. */
final class DrawnOfdPage implements DrawnPage {
  private final int number;
  private final float width;
  private final float height;
  private final List<Mark> marks;
  private final OfdPackage parts;
  private final Set<String> omitted = new TreeSet<>();

  /**
   * A page.
   *
   * @param number from 1
   * @param width in points
   * @param height in points
   * @param marks what is drawn on it, the lowest first
   * @param parts the file, which holds the pictures
   */
  DrawnOfdPage(int number, float width, float height, List<Mark> marks, OfdPackage parts) {
    this.number = number;
    this.width = width;
    this.height = height;
    this.marks = List.copyOf(marks);
    this.parts = parts;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public float width() {
    return width;
  }

  @Override
  public float height() {
    return height;
  }

  @Override
  public Set<String> omitted() {
    return omitted;
  }

  @Override
  public GrayImage draw(float scale) {
    BufferedImage page =
        new BufferedImage(
            Math.max(1, Math.round(width * scale)),
            Math.max(1, Math.round(height * scale)),
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(PagePainter.STROKE * scale));
    for (Mark mark : marks) {
      if (mark instanceof Mark.Picture picture) {
        draw(picture, scale, graphics);
      } else if (mark instanceof Mark.Path path) {
        draw(path, scale, graphics);
      }
    }
    graphics.dispose();
    return GrayImage.of(page);
  }

  private void draw(Mark.Picture picture, float scale, Graphics2D graphics) {
    BufferedImage image = image(picture, scale);
    if (image != null) {
      AffineTransform transform = transform(picture.place(), scale);
      transform.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
      graphics.drawImage(image, transform, null);
    }
  }

  private static void draw(Mark.Path path, float scale, Graphics2D graphics) {
    Path2D shape = PathData.shape(path.data());
    shape.setWindingRule(path.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    shape.transform(transform(path.place(), scale));
    if (path.filled()) {
      graphics.fill(shape);
    }
    if (path.stroked()) {
      graphics.draw(shape);
    }
  }

  private @Nullable BufferedImage image(Mark.Picture picture, float scale) {
    Clip box = PathTracer.around(picture.place(), 0, 0, 1, 1);
    float longer = Math.max(box.right() - box.left(), box.bottom() - box.top());
    try {
      return PictureFile.read(parts, picture.name(), longer * scale);
    } catch (IOException e) {
      omitted.add(String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** From an object's own space to the page's points, to the drawing's pixels. */
  private static AffineTransform transform(Affine place, float scale) {
    AffineTransform transform = AffineTransform.getScaleInstance(scale, scale);
    transform.concatenate(
        new AffineTransform(place.a(), place.b(), place.c(), place.d(), place.e(), place.f()));
    return transform;
  }
}
