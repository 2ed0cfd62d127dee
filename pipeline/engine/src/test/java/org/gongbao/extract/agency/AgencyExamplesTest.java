package org.gongbao.extract.agency;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.gongbao.extract.Examples;
import org.gongbao.extract.TextDocuments;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Divisions;
import org.gongbao.model.Genre;
import org.gongbao.model.Region;
import org.gongbao.model.finding.AgencyMention;
import org.gongbao.model.finding.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyExamplesTest {
  private final Dictionaries dictionaries = Dictionaries.packaged();
  private final Divisions divisions = Divisions.load(dictionaries);
  private final AgencyFinder finder = new AgencyFinder(dictionaries, divisions);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agencies",
        "agencies-central",
        "agencies-words",
        "agencies-tails",
        "agencies-contexts",
        "abbreviations"
      })
  void theDictionaryNamesTheBodiesOfItsExamples(String dictionary) {
    SoftAssertions softly = new SoftAssertions();
    for (var example : Examples.of(dictionary)) {
      String text = example.getField("text");
      softly
          .assertThat(
              found(example.getField("region"), year(example), text).stream()
                  .map(AgencyMention::name))
          .as(text)
          .containsExactlyElementsOf(names(example.getField("bodies")));
    }
    softly.assertAll();
  }

  @Test
  void aBudgetListsUnitsOfWhateverName() {
    SoftAssertions softly = new SoftAssertions();
    for (var example : Examples.of("agencies-units")) {
      String text = example.getField("text").replace('|', '\n');
      Region region = divisions.byCode(example.getField("region")).toRegion();
      Header header = new Header(null, Genre.BUDGET, null, region, null, null, null);
      softly
          .assertThat(finder.find(TextDocuments.of(text), header).stream().map(AgencyMention::name))
          .as(text)
          .containsExactlyElementsOf(names(example.getField("bodies")));
    }
    softly.assertAll();
  }

  @Test
  void theWordsAroundBodiesGiveThemTheirRoles() {
    for (var example : Examples.of("agencies-roles")) {
      String text = example.getField("text");
      assertThat(found(example.getField("region"), null, text))
          .extracting(mention -> mention.role().name().charAt(0) + mention.name())
          .as(text)
          .containsExactlyElementsOf(names(example.getField("bodies")));
    }
  }

  /** The report's year where the examples of a dictionary tell it. */
  private static Integer year(NamedCsvRecord example) {
    String year = example.findField("year").orElse("");
    return year.isEmpty() ? null : Integer.valueOf(year);
  }

  private List<AgencyMention> found(String code, Integer year, String text) {
    Region region = divisions.byCode(code).toRegion();
    Header header = new Header(null, Genre.OTHER, null, region, year, null, null);
    return finder.find(TextDocuments.of(text), header);
  }

  private static List<String> names(String field) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split("；"));
  }
}
