package org.gongbao.read.ocr;

/** Which pages are read by the recognition of characters. */
public enum OcrMode {
  /** Those without a text layer, and those whose text layer cannot be what is printed. */
  AUTO,
  /** None: such pages are named in a notice. */
  NEVER,
  /** All that can be drawn as they were meant to be. */
  ALWAYS
}
