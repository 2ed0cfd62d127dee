package org.gongbao.read.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A colour, as far as it decides what is seen on white paper.
 *
 * @param measured whether the numbers of its colour space tell how bright it is; those of a spot
 *     colour, an index or a pattern do not
 * @param tone how much it stands out
 */
record Ink(boolean measured, Tone tone) {
  /** What is this bright is not seen. */
  private static final float WHITE = 0.96f;

  /** What is this bright is meant to be overlooked: watermarks. */
  private static final float LIGHT = 0.6f;

  static final Ink BLACK = new Ink(true, Tone.DARK);

  /** How much a colour stands out from the paper. */
  enum Tone {
    /** As white as the paper. */
    WHITE,
    /** Light: seen, but nothing that is to be read first. */
    PALE,
    /** Anything else. */
    DARK
  }

  /** The first colour of a colour space. */
  static Ink in(boolean measured) {
    return new Ink(measured, Tone.DARK);
  }

  /** The colour with these components: one for grey, three for RGB, four for CMYK. */
  Ink of(List<COSBase> components) {
    return new Ink(measured, measured ? tone(components) : Tone.DARK);
  }

  boolean isSeen() {
    return tone != Tone.WHITE;
  }

  private static Tone tone(List<COSBase> components) {
    int size = components.size();
    float darkest = 1;
    float sum = 0;
    for (COSBase component : components) {
      if (!(component instanceof COSNumber number)) {
        return Tone.DARK;
      }
      float light = size == 4 ? 1 - number.floatValue() : number.floatValue();
      darkest = Math.min(darkest, light);
      sum += light;
    }
    if (size == 0) {
      return Tone.DARK;
    }
    if (darkest >= WHITE) {
      return Tone.WHITE;
    }
    float brightness = size == 4 ? Math.max(0, sum - 3) : sum / size;
    return brightness >= LIGHT ? Tone.PALE : Tone.DARK;
  }
}
