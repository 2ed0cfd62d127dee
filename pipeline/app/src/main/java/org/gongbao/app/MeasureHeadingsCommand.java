package org.gongbao.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongbao.Pipeline;
import org.gongbao.evaluate.BookmarkScore;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Outcome;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.DeclaredHeading;
import org.gongbao.model.document.Reading;
import org.gongbao.read.InputFile;
import org.gongbao.read.pdf.PdfReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how well the headings of PDF files agree with their bookmarks. */
@Command(
    name = "headings",
    description = {
      "Prints precision, recall and F1 of the headings of PDF files against their bookmarks.",
      "The files are extracted anew, without a look at the bookmarks. A bookmark whose words are not"
          + " printed, or printed as a table's caption, is not asked for; a heading is extra where others beside it are bookmarks and it"
          + " is not."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongbao measure headings plan.pdf",
      "  gongbao measure headings plan.pdf --misses       and what differs"
    })
final class MeasureHeadingsCommand extends Subcommand {
  @Parameters(arity = "1..*", paramLabel = "PDF", description = "PDF files with bookmarks.")
  private List<Path> files = List.of();

  @Option(names = "--misses", description = "List what differs.")
  private boolean misses;

  @Override
  public Integer call() {
    boolean complete = true;
    Pipeline pipeline = Pipeline.withoutDeclaredHeadings(Dictionaries.packaged());
    for (Path file : files) {
      try {
        complete &= measure(file, pipeline);
      } catch (UnreadableInput e) {
        complete = false;
        complain(String.valueOf(e.getMessage()));
      }
    }
    return complete ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private boolean measure(Path file, Pipeline pipeline) throws UnreadableInput {
    byte[] bytes = InputFile.load(file);
    Outcome outcome = pipeline.run(bytes, file.toString());
    if (outcome instanceof Outcome.Failed failed) {
      complain(failed.failure().message());
      return false;
    }
    Outcome.Done done = (Outcome.Done) outcome;
    BookmarkScore score = BookmarkScore.of(done.report(), declared(bytes, file));
    out().printf(Locale.ROOT, "headings  %s  %s%n", score.headings(), file);
    if (misses) {
      score.missed().forEach(one -> out().println("missed       " + one));
      score.extra().forEach(one -> out().println("extra        " + one));
      score.notPrinted().forEach(one -> out().println("not printed  " + one));
      score.captions().forEach(one -> out().println("caption      " + one));
    }
    return true;
  }

  private static List<DeclaredHeading> declared(byte[] bytes, Path file) throws UnreadableInput {
    Reading reading = new PdfReader().read(bytes, file.toString());
    return ((Reading.Paged) reading.content()).headings();
  }
}
