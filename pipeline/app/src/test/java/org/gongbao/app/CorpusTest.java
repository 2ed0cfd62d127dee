package org.gongbao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongbao.Pipeline;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.write.Manifest;
import org.gongbao.write.Manifest.Status;
import org.gongbao.write.ReportSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the sample reports, from their files to what the commands print. */
class CorpusTest {
  private static final Path CORPUS = Path.of(System.getProperty("gongbao.home"), "corpus");
  private static final Commands COMMANDS =
      new Commands(Pipeline.standard(Dictionaries.packaged())::run, Gongbao.class);

  @TempDir static Path folder;
  private static Commands.Run extraction;

  @BeforeAll
  static void extract() {
    extraction = COMMANDS.run("extract", CORPUS, "-o", folder.resolve("one"));
  }

  @Test
  void extractsEverySampleAndNothingElse() throws IOException {
    assertThat(extraction.code()).isZero();
    assertThat(extraction.out()).contains(" 0 failed");
    assertThat(Manifest.read(Manifest.in(folder.resolve("one"))))
        .filteredOn(row -> row.status() != Status.SKIPPED)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.path()).matches(".*\\.(pdf|docx|html|txt)"))
        .noneSatisfy(row -> assertThat(row.path()).contains("/sources/"));
  }

  @Test
  void writesTheSameFilesAgain() throws IOException {
    COMMANDS.run("extract", CORPUS, "-o", folder.resolve("two"), "--workers", 1);

    assertThat(files(folder.resolve("two"))).isEqualTo(files(folder.resolve("one")));
  }

  @Test
  void writesFilesThatTheSchemaAllows() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchema.json(), InputFormat.JSON);

    assertThat(files(folder.resolve("one/reports")))
        .isNotEmpty()
        .allSatisfy(
            (name, json) -> assertThat(schema.validate(json, InputFormat.JSON)).as(name).isEmpty());
  }

  @Test
  void findsWhatTheSamplesSay() {
    assertThat(COMMANDS.run("search", "学位", "-o", folder.resolve("one")).out()).contains("学位");
  }

  @Test
  void scoresEverySampleWithGold() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      Object[] golds =
          files.filter(file -> file.toString().endsWith(".gold.json")).sorted().toArray();
      Object[] arguments =
          Stream.of(Stream.of("evaluate"), Stream.of(golds), Stream.of("-o", folder.resolve("one")))
              .flatMap(part -> part)
              .toArray();

      Commands.Run run = COMMANDS.run(arguments);

      assertThat(golds).isNotEmpty();
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.outLines())
          .filteredOn(line -> line.startsWith("evidence.wrong"))
          .hasSizeGreaterThanOrEqualTo(golds.length)
          .allMatch(line -> line.endsWith(" 0"));
    }
  }

  /** The reports and the manifest: Lucene gives its files names and identities of their own. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith("index")) {
          contents.put(name, Files.readString(file));
        }
      }
    }
    return contents;
  }
}
