package org.gongbao.app;

import org.gongbao.app.worker.WorkerLoop;
import org.gongbao.lexicon.Dictionaries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Extracts what a run sends, in a process of its own; people have no use for it. */
@Command(
    name = "work",
    hidden = true,
    description = "Takes documents from the run that started it.")
final class WorkCommand extends Subcommand {
  private final Engine engine;

  @Mixin private DictionariesOption knowledge = new DictionariesOption();
  @Mixin private OcrOption ocr = new OcrOption();

  WorkCommand(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Integer call() {
    Dictionaries dictionaries = knowledge.dictionaries();
    WorkerLoop.run(watch -> engine.open(dictionaries, ocr.mode(), watch));
    return ExitCode.DONE;
  }
}
