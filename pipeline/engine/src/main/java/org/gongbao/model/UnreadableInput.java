package org.gongbao.model;

/** Thrown by a reader for a file that cannot be read: the message says why and what to do. */
public final class UnreadableInput extends Exception {

  /** Says what is wrong with the file, at which page where known, and what its owner can do. */
  public UnreadableInput(String message) {
    super(message);
  }

  /** As above, with the library's own complaint. */
  public UnreadableInput(String message, Throwable cause) {
    super(message, cause);
  }
}
