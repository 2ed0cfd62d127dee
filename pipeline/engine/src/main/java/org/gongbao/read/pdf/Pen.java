package org.gongbao.read.pdf;

/**
 * The part of PDF's graphics state that decides which lines are seen.
 *
 * @param clip where can be painted
 * @param stroking whether strokes show: their colour is not the paper's
 * @param filling whether fills show
 * @param width how broad strokes are, in units of user space
 */
record Pen(Clip clip, boolean stroking, boolean filling, float width) {

  Pen clippedTo(Clip other) {
    return new Pen(clip.within(other), stroking, filling, width);
  }

  Pen stroking(boolean shows) {
    return shows == stroking ? this : new Pen(clip, shows, filling, width);
  }

  Pen filling(boolean shows) {
    return shows == filling ? this : new Pen(clip, stroking, shows, width);
  }

  Pen wide(float newWidth) {
    return new Pen(clip, stroking, filling, newWidth);
  }
}
