package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.model.Evidence;
import org.gongbao.model.Report;
import org.gongbao.write.ReportFile;
import org.gongbao.write.ReportSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the report of any document, seen on the samples. */
class CorpusReportsTest {
  private static Schema schema;

  @BeforeAll
  static void readSchema() {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportSchema.json(), InputFormat.JSON);
  }

  static List<String> names() throws IOException {
    return Reports.names();
  }

  static List<String> pdfs() throws IOException {
    return Reports.names().stream().filter(name -> name.endsWith(".pdf")).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isTheSameEachTime(String name) {
    Path file = Reports.file(name);

    assertThat(ReportFile.json(Reports.read(file))).isEqualTo(ReportFile.json(Reports.of(file)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isWhatTheSchemaAllows(String name) {
    String json = ReportFile.json(Reports.of(Reports.file(name)));

    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void repeatsTheTextThatItsPlacesSay(String name) {
    Report report = Reports.of(Reports.file(name));
    int[] text = report.text().codePoints().toArray();

    assertThat(Places.of(report))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            place ->
                assertThat(new String(text, place.begin(), place.end() - place.begin()))
                    .isEqualTo(place.text()));
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void hasBoxesThatLieOnTheirPages(String name) throws IOException {
    Path file = Reports.file(name);
    List<Evidence> places = Places.of(Reports.of(file));
    PrintedPages pages = PrintedPages.of(file);

    assertThat(places)
        .allSatisfy(
            place -> {
              assertThat(place.boxes()).isNotEmpty().allMatch(pages::holds);
              assertThat(place.page()).isEqualTo(place.boxes().get(0).page());
            });
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void hasBoxesThatCoverTheirWords(String name) throws IOException {
    Path file = Reports.file(name);
    PrintedPages pages = PrintedPages.of(file);

    assertThat(pages.printedOtherwise(Places.of(Reports.of(file)))).isEmpty();
  }
}
