package org.gongbao.app.batch;

import java.io.Closeable;
import java.io.IOException;

/** Extracts documents, several at once, each within limits. */
public interface Extractor extends Closeable {

  /**
   * Extracts one document; what is wrong with the document is told, never thrown.
   *
   * @param bytes the whole document
   * @param path the path that the report names as its source
   * @throws IOException where no document can be extracted on this machine: the message says why
   */
  Delivery extract(byte[] bytes, String path) throws IOException;
}
