package org.gongbao.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gongbao.Pipeline;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Outcome;
import org.gongbao.model.Report;

/** What the pipeline makes of documents; each is read once for all tests. */
public final class Reports {
  private static final Path CORPUS = Path.of(System.getProperty("gongbao.home"), "corpus");
  private static final Pipeline PIPELINE = Pipeline.standard(Dictionaries.packaged());
  private static final Map<Path, Report> READ = new ConcurrentHashMap<>();

  private Reports() {}

  /** The names of the sample documents: PDF and DOCX right under the folder of the corpus. */
  public static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".pdf") || name.endsWith(".docx"))
          .sorted()
          .toList();
    }
  }

  /** Where a sample document lies. */
  public static Path file(String name) {
    return CORPUS.resolve(name);
  }

  /** The report of a document, read at its first use. */
  public static Report of(Path file) {
    return READ.computeIfAbsent(file, Reports::read);
  }

  /** The report of a document, read anew. */
  public static Report read(Path file) {
    try {
      return read(Files.readAllBytes(file), file.getFileName().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The report of a document that a test makes. */
  public static Report read(byte[] bytes, String name) {
    Outcome outcome = PIPELINE.run(bytes, name);
    if (outcome instanceof Outcome.Done done) {
      return done.report();
    }
    throw new AssertionError(outcome.toString());
  }
}
