package org.gongbao.read.ocr;

/** The engine broke down over one picture; others may well be read. */
public final class RecognitionFailed extends Exception {

  /** A breakdown. */
  public RecognitionFailed(String message) {
    super(message);
  }

  /** A breakdown, by what it was seen from. */
  public RecognitionFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
