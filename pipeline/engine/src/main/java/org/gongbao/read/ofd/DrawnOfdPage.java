package org.gongbao.read.ofd;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
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

/** A page of an OFD file that pictures are all there is of, drawn by them. */
final class DrawnOfdPage implements DrawnPage {
  private final int number;
  private final float width;
  private final float height;
  private final List<PlacedPicture> pictures;
  private final OfdPackage parts;
  private final Set<String> omitted = new TreeSet<>();

  /**
   * A page.
   *
   * @param number from 1
   * @param width in points
   * @param height in points
   * @param pictures those on it, the lowest first
   * @param parts the file, which holds them
   */
  DrawnOfdPage(
      int number, float width, float height, List<PlacedPicture> pictures, OfdPackage parts) {
    this.number = number;
    this.width = width;
    this.height = height;
    this.pictures = List.copyOf(pictures);
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
    for (PlacedPicture picture : pictures) {
      BufferedImage image = image(picture, scale);
      if (image != null) {
        graphics.drawImage(image, transform(picture.place(), scale, image), null);
      }
    }
    graphics.dispose();
    return GrayImage.of(page);
  }

  private @Nullable BufferedImage image(PlacedPicture picture, float scale) {
    Clip box = PathTracer.around(picture.place(), 0, 0, 1, 1);
    float longer = Math.max(box.right() - box.left(), box.bottom() - box.top());
    try {
      return PictureFile.read(parts, picture.name(), longer * scale);
    } catch (IOException e) {
      omitted.add(String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** From an image's pixels to the unit square, to the page's points, to the drawing's pixels. */
  private static AffineTransform transform(Affine place, float scale, BufferedImage image) {
    AffineTransform transform = AffineTransform.getScaleInstance(scale, scale);
    transform.concatenate(
        new AffineTransform(place.a(), place.b(), place.c(), place.d(), place.e(), place.f()));
    transform.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
    return transform;
  }
}
