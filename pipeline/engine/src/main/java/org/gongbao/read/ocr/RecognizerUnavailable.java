package org.gongbao.read.ocr;

/** The engine for the recognition of characters cannot run here; the message says why. */
public final class RecognizerUnavailable extends Exception {

  /** An engine that cannot run. */
  public RecognizerUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** An engine that cannot run, by its own word. */
  public RecognizerUnavailable(String reason) {
    super(reason);
  }
}
