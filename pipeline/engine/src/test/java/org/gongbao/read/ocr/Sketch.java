package org.gongbao.read.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Collections;

/** A white picture on which boxes are drawn: they stand for characters, rules and bars. */
final class Sketch {
  private final BufferedImage image;
  private final Graphics2D pen;

  Sketch(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLACK);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
  }

  /** Turns all that is drawn from now on about the middle. */
  Sketch turned(double degrees) {
    pen.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
    return this;
  }

  Sketch shade(int gray) {
    pen.setColor(new Color(gray, gray, gray));
    return this;
  }

  Sketch box(int left, int top, int width, int height) {
    pen.fillRect(left, top, width, height);
    return this;
  }

  /** Something with as much white inside as an ideograph has. */
  Sketch ideograph(int left, int top, int size) {
    int stroke = Math.max(1, size / 8);
    for (int i = 0; i < 3; i++) {
      box(left, top + i * (size - stroke) / 2, size, stroke);
    }
    return box(left, top, stroke, size).box(left + size - stroke, top, stroke, size);
  }

  /** A page of lines, each of so many ideographs. */
  Sketch text(int left, int top, int lines, int characters, int size) {
    for (int line = 0; line < lines; line++) {
      for (int i = 0; i < characters; i++) {
        ideograph(left + i * (size + 2), top + line * 2 * size, size);
      }
    }
    return this;
  }

  GrayImage image() {
    return GrayImage.of(image);
  }

  InkMask ink() {
    return InkMask.of(image());
  }

  /** A line as an engine that is sure of it would read it. */
  static ReadLine read(int left, int top, int right, int bottom, String text) {
    int length = text.codePointCount(0, text.length());
    return new ReadLine(left, top, right, bottom, text, Collections.nCopies(length, 0.99f), false);
  }
}
