package org.gongbao.read.ocr;

import java.util.List;

/** An engine that finds and reads the lines of a picture. Safe for many threads. */
@FunctionalInterface
public interface TextRecognizer {

  /**
   * The lines of a picture, in any order.
   *
   * @param picture a page, its lines level or turned by quarters
   * @throws RecognizerUnavailable where the engine cannot run on this machine
   * @throws RecognitionFailed where it breaks down over this picture
   */
  List<ReadLine> read(GrayImage picture) throws RecognizerUnavailable, RecognitionFailed;
}
