package org.gongbao.read.pdf;

import org.gongbao.read.page.Clip;

/**
 * The part of PDF's graphics state that decides what is seen.
 *
 * @param clip where can be painted
 * @param stroking the colour of strokes
 * @param filling the colour of fills, and of text
 * @param width how broad strokes are, in units of user space
 */
record Pen(Clip clip, Ink stroking, Ink filling, float width) {

  Pen clippedTo(Clip other) {
    return new Pen(clip.within(other), stroking, filling, width);
  }

  Pen stroking(Ink ink) {
    return ink.equals(stroking) ? this : new Pen(clip, ink, filling, width);
  }

  Pen filling(Ink ink) {
    return ink.equals(filling) ? this : new Pen(clip, stroking, ink, width);
  }

  Pen wide(float newWidth) {
    return new Pen(clip, stroking, filling, newWidth);
  }
}
