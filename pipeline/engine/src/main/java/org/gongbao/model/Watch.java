package org.gongbao.model;

import org.gongbao.model.Failure.Stage;

/**
 * Is told how far the extraction of one document has come, by the thread that works on it: for
 * limits of time that grow with the pages, and to measure what each stage takes.
 */
public interface Watch {
  /** Takes no notice. */
  Watch NONE = new Watch() {};

  /** A stage begins; the one before it has ended. */
  default void begins(Stage stage) {}

  /**
   * A page is about to be read.
   *
   * @param page its number, from 1
   * @param pages how many there are
   */
  default void beginsPage(int page, int pages) {}
}
