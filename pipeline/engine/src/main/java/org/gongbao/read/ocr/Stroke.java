package org.gongbao.read.ocr;

/**
 * A long thin shape of ink along one direction of a picture, in pixels.
 *
 * @param from where it begins, along the direction
 * @param to behind its end
 * @param at its middle, across the direction
 * @param thickness across the direction
 */
record Stroke(float from, float to, float at, float thickness) {

  float length() {
    return to - from;
  }
}
