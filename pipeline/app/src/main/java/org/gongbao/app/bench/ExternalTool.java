package org.gongbao.app.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Another program that reads a file.
 *
 * @param words its command line; the file's path takes the place of {@code {}}
 */
public record ExternalTool(List<String> words) {

  /** Copies the words. */
  public ExternalTool {
    words = List.copyOf(words);
  }

  /** A tool by its command line: words with blanks between them. */
  public static ExternalTool of(String template) {
    return new ExternalTool(List.of(template.strip().split("\\s+", -1)));
  }

  /** What it is called. */
  public String name() {
    return words.get(0);
  }

  /** Whether the program is there. */
  public boolean isInstalled() {
    try {
      start(List.of(name(), "--version")).waitFor();
      return true;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a measurement", e);
    }
  }

  /**
   * What it takes for a file by the clock, its start included.
   *
   * @throws IOException where it cannot be run or fails
   */
  double milliseconds(String path) throws IOException {
    List<String> line = new ArrayList<>();
    words.forEach(word -> line.add(word.replace("{}", path)));
    long begun = System.nanoTime();
    try {
      int code = start(line).waitFor();
      if (code != 0) {
        throw new IOException(String.join(" ", line) + ": ended with code " + code);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts a measurement", e);
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  private static Process start(List<String> line) throws IOException {
    return new ProcessBuilder(line)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
