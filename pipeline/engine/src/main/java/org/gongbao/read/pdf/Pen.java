package org.gongbao.read.pdf;

/**
 * The part of PDF's graphics state that decides which lines are seen.
 *
 * @param clip where can be painted
 * @param stroking whether strokes show: their colour is not the paper's
 * @param filling whether fills show
 */
record Pen(Clip clip, boolean stroking, boolean filling) {

  Pen clippedTo(Clip other) {
    return new Pen(clip.within(other), stroking, filling);
  }

  Pen stroking(boolean shows) {
    return shows == stroking ? this : new Pen(clip, shows, filling);
  }

  Pen filling(boolean shows) {
    return shows == filling ? this : new Pen(clip, stroking, shows);
  }
}
