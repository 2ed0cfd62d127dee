package org.gongbao.app;

import java.util.function.BiFunction;
import org.gongbao.app.batch.Extraction;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Watch;

/**
 * What extracts.
 *
 * @param extraction makes the extraction by these dictionaries, given whom to tell how far it has
 *     come
 * @param program the class whose {@code main} offers the commands over this engine: workers run it
 */
record Engine(BiFunction<Dictionaries, Watch, Extraction> extraction, Class<?> program) {

  Extraction open(Dictionaries dictionaries, Watch watch) {
    return extraction.apply(dictionaries, watch);
  }
}
