package org.gongbao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongbao.extract.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dictionary has examples, and every class of its entries has one. */
class DictionaryExamplesTest {
  private static final Path FOLDER = Path.of(System.getProperty("gongbao.home"), "dictionaries");

  /** The columns that class an entry, where the examples say which class they are for. */
  private static final List<String> CLASSES =
      List.of("kind", "position", "bound", "strength", "direction", "genre", "tells", "form", "of");

  static List<String> dictionaries() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv") && !name.endsWith(".examples.csv"))
          .map(name -> name.substring(0, name.length() - ".csv".length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void thereAreDictionaries() throws IOException {
    assertThat(dictionaries()).contains("units", "bounds", "cues");
  }

  @ParameterizedTest
  @MethodSource("dictionaries")
  void everyDictionaryHasExamples(String dictionary) {
    assertThat(FOLDER.resolve(dictionary + ".examples.csv")).isRegularFile();
    assertThat(Examples.of(dictionary)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("dictionaries")
  void everyClassOfEntriesHasAnExample(String dictionary) {
    List<NamedCsvRecord> entries = Dictionaries.replacedBy(FOLDER).records(dictionary + ".csv");
    List<NamedCsvRecord> examples = Examples.of(dictionary);
    List<String> columns =
        CLASSES.stream()
            .filter(entries.get(0).getHeader()::contains)
            .filter(examples.get(0).getHeader()::contains)
            .toList();

    assertThat(classes(examples, columns)).containsAll(classes(entries, columns));
  }

  @Test
  void everyKindThatTheCodeKnowsHasAWord() {
    Set<String> kinds =
        Dictionaries.packaged().records("cues.csv").stream()
            .map(entry -> entry.getField("kind"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Cue.values()).map(Cue::name).toList());
  }

  private static Set<String> classes(List<NamedCsvRecord> records, List<String> columns) {
    return records.stream()
        .map(entry -> columns.stream().map(entry::getField).collect(Collectors.joining(" ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
