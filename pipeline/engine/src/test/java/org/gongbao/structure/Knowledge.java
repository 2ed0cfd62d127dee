package org.gongbao.structure;

import java.nio.file.Path;
import org.gongbao.lexicon.Dictionaries;

/** The dictionaries with the examples that stand beside them. */
final class Knowledge {
  private Knowledge() {}

  /** The project's dictionaries. */
  static Dictionaries dictionaries() {
    return Dictionaries.replacedBy(Path.of(System.getProperty("gongbao.home"), "dictionaries"));
  }
}
