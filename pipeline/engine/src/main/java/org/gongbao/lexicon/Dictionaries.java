package org.gongbao.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the dictionaries come from: the jar, or a folder that replaces them file by file.
 *
 * <p>A dictionary is a CSV file in UTF-8 with a heading line; lines that begin with {@code #} are
 * comments.
 */
public final class Dictionaries {
  private static final String FOLDER = "/dictionaries/";
  private final @Nullable Path replacement;

  private Dictionaries(@Nullable Path replacement) {
    this.replacement = replacement;
  }

  /** The dictionaries that travel with the program. */
  public static Dictionaries packaged() {
    return new Dictionaries(null);
  }

  /** As packaged, but a file of the same name in the folder takes the place of the packaged one. */
  public static Dictionaries replacedBy(Path folder) {
    return new Dictionaries(folder);
  }

  /**
   * The records of a dictionary.
   *
   * @param name the file's name without folder, {@code units.csv}
   * @throws IllegalArgumentException where there is no such dictionary
   * @throws UncheckedIOException where it cannot be read
   */
  public List<NamedCsvRecord> records(String name) {
    try (Reader reader = open(name);
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(reader)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary " + name, e);
    }
  }

  /** Whether there is a dictionary of that name. */
  public boolean has(String name) {
    return (replacement != null && Files.isRegularFile(replacement.resolve(name)))
        || Dictionaries.class.getResource(FOLDER + name) != null;
  }

  /**
   * What the replacing files hold, in hexadecimal digits; empty where nothing is replaced. Two that
   * are equal give the same results.
   *
   * @throws UncheckedIOException where a file cannot be read
   */
  public String fingerprint() {
    if (replacement == null) {
      return "";
    }
    try (Stream<Path> files = Files.list(replacement)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.filter(Dictionaries::isDictionary).sorted().toList()) {
        byte[] content = Files.readAllBytes(file);
        digest.update((file.getFileName() + " " + content.length + "\n").getBytes(UTF_8));
        digest.update(content);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionaries in " + replacement, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static boolean isDictionary(Path file) {
    return file.toString().endsWith(".csv") && Files.isRegularFile(file);
  }

  private Reader open(String name) throws IOException {
    if (replacement != null) {
      Path file = replacement.resolve(name);
      if (Files.isRegularFile(file)) {
        return Files.newBufferedReader(file);
      }
    }
    InputStream stream = Dictionaries.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalArgumentException("there is no dictionary " + name);
    }
    return new InputStreamReader(stream, UTF_8);
  }
}
