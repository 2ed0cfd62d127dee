package org.gongbao.app.batch;

import org.gongbao.model.Outcome;

/** Makes a report of a file's bytes; safe to call from several threads at once. */
@FunctionalInterface
public interface Extraction {

  /**
   * Extracts one file.
   *
   * @param bytes the whole file
   * @param path the path that the report names as its source
   */
  Outcome run(byte[] bytes, String path);
}
