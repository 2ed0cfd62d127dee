package org.gongbao.app;

import org.gongbao.Pipeline;

/** The real program behind poison. */
public final class PoisonedProgram {
  private PoisonedProgram() {}

  /** Takes the words of a command line. */
  public static void main(String[] args) {
    Gongbao.run(
        new Engine(
            (dictionaries, ocr, watch) ->
                new Poison(Pipeline.watched(dictionaries, ocr, watch)::run),
            PoisonedProgram.class),
        args);
  }
}
