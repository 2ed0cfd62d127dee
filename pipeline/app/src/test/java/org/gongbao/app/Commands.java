package org.gongbao.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.gongbao.app.batch.Extraction;
import picocli.CommandLine;

/**
 * Runs commands in this process and keeps what they print; where a run starts workers, they run
 * {@link LineProgram} if nothing else is said.
 */
final class Commands {
  private final Extraction extraction;
  private final Class<?> program;

  Commands(Extraction extraction) {
    this(extraction, LineProgram.class);
  }

  /** With the program that workers run: it must extract in the same way. */
  Commands(Extraction extraction, Class<?> program) {
    this.extraction = extraction;
    this.program = program;
  }

  /** What a command did. */
  record Run(int code, String out, String err) {

    List<String> outLines() {
      return out.lines().toList();
    }
  }

  Run run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Gongbao.commandLine(new Engine((dictionaries, ocr, watch) -> extraction, program))
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code = commandLine.execute(words);
    return new Run(code, out.toString(), err.toString());
  }
}
