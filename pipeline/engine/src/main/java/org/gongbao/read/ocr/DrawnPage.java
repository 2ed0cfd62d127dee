package org.gongbao.read.ocr;

import java.io.IOException;
import java.util.Set;

/** A page that can be drawn at any resolution. */
public interface DrawnPage {

  /** Its number, from 1. */
  int number();

  /** Its width in points, as a reader sees it. */
  float width();

  /** Its height in points. */
  float height();

  /**
   * Draws it.
   *
   * @param scale pixels to a point
   * @throws IOException where its content is damaged
   */
  GrayImage draw(float scale) throws IOException;

  /** Which pictures on it could not be drawn so far, and why; empty where all could. */
  default Set<String> omitted() {
    return Set.of();
  }
}
