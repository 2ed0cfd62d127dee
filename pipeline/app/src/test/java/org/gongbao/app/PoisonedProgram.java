package org.gongbao.app;

import org.gongbao.Pipeline;

/** The real program behind poison. */
public final class PoisonedProgram {
  private PoisonedProgram() {}

  /** Takes the words of a command line. */
  public static void main(String[] args) {
    Gongbao.run(
        new Engine(
            (dictionaries, watch) -> new Poison(Pipeline.watched(dictionaries, watch)::run),
            PoisonedProgram.class),
        args);
  }
}
