package org.gongbao.app;

import org.gongbao.app.batch.Extraction;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Watch;
import org.gongbao.read.ocr.OcrMode;

/**
 * What extracts.
 *
 * @param extraction makes the extraction, given the dictionaries, which pages to recognise, and
 *     whom to tell how far it has come
 * @param program the class whose {@code main} offers the commands over this engine: workers run it
 */
record Engine(Opening extraction, Class<?> program) {

  /** Makes an extraction. */
  interface Opening {
    /** The extraction by these dictionaries that recognises so and tells a watch. */
    Extraction open(Dictionaries dictionaries, OcrMode ocr, Watch watch);
  }

  Extraction open(Dictionaries dictionaries, OcrMode ocr, Watch watch) {
    return extraction.open(dictionaries, ocr, watch);
  }
}
