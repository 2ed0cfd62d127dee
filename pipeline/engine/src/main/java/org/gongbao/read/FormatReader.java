package org.gongbao.read;

import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;

/** Reads the files of one format. */
@FunctionalInterface
public interface FormatReader {

  /**
   * Reads a file that is already known to be of this format.
   *
   * @param bytes the whole file
   * @param name the file's name, for messages
   * @return its pages, or its blocks where the format has no pages
   * @throws UnreadableInput where the file cannot be read; the message names it, says what is wrong
   *     and what to do
   */
  Reading read(byte[] bytes, String name) throws UnreadableInput;
}
