package org.gongbao.read.ocr;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** A picture in shades of grey, 0 black to 255 white, row by row. */
public final class GrayImage {
  private static final byte WHITE = (byte) 255;

  private final int width;
  private final int height;
  private final byte[] pixels;

  private GrayImage(int width, int height, byte[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** The picture in shades of grey; an image of that kind is not copied and must not change. */
  public static GrayImage of(BufferedImage image) {
    BufferedImage gray = image;
    if (image.getType() != BufferedImage.TYPE_BYTE_GRAY || image.getRaster().getParent() != null) {
      gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = gray.createGraphics();
      graphics.drawImage(image, 0, 0, null);
      graphics.dispose();
    }
    byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    return new GrayImage(gray.getWidth(), gray.getHeight(), pixels);
  }

  /** Columns. */
  public int width() {
    return width;
  }

  /** Rows. */
  public int height() {
    return height;
  }

  /** The shade at a place inside the picture. */
  public int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** The shades of a row, copied into a buffer as long as the picture is wide. */
  public void row(int y, byte[] into) {
    System.arraycopy(pixels, y * width, into, 0, width);
  }

  /** The picture turned clockwise by so many quarters, 0 to 3. */
  GrayImage turned(int quarters) {
    if (quarters == 0) {
      return this;
    }
    boolean sideways = quarters % 2 == 1;
    int w = sideways ? height : width;
    int h = sideways ? width : height;
    byte[] out = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int to =
            switch (quarters) {
              case 1 -> x * w + (w - 1 - y);
              case 2 -> (h - 1 - y) * w + (w - 1 - x);
              default -> (h - 1 - x) * w + y;
            };
        out[to] = pixels[y * width + x];
      }
    }
    return new GrayImage(w, h, out);
  }

  /** The picture turned about its middle; what comes in at its edges is white. */
  GrayImage rotated(Rotation rotation) {
    byte[] out = new byte[pixels.length];
    Arrays.fill(out, WHITE);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double sourceX = rotation.sourceX(x - width / 2.0, y - height / 2.0) + width / 2.0;
        double sourceY = rotation.sourceY(x - width / 2.0, y - height / 2.0) + height / 2.0;
        int x0 = (int) Math.floor(sourceX);
        int y0 = (int) Math.floor(sourceY);
        if (x0 >= 0 && y0 >= 0 && x0 < width - 1 && y0 < height - 1) {
          double fx = sourceX - x0;
          double fy = sourceY - y0;
          double upper = at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx;
          double lower = at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx;
          out[y * width + x] = (byte) Math.round(upper * (1 - fy) + lower * fy);
        }
      }
    }
    return new GrayImage(width, height, out);
  }
}
