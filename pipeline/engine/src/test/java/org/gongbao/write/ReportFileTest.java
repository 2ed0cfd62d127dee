package org.gongbao.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongbao.fixture.ReportBuilder;
import org.gongbao.fixture.SampleReport;
import org.gongbao.model.Bound;
import org.gongbao.model.Quantity;
import org.gongbao.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReportFileTest {
  @TempDir Path folder;

  @Test
  void readsBackWhatItWrote() throws IOException {
    for (Report report : List.of(SampleReport.full(), SampleReport.empty())) {
      Path file = ReportFile.in(folder, report.id());

      ReportFile.write(file, report);

      assertThat(ReportFile.read(file)).isEqualTo(report);
    }
  }

  @Test
  void writesTheFieldsInTheOrderOfTheContract() {
    JsonNode json = tree(SampleReport.full());

    assertThat(json.propertyNames())
        .containsExactly(
            "schemaVersion",
            "id",
            "source",
            "title",
            "genre",
            "issuer",
            "region",
            "reportYear",
            "planYear",
            "issuedOn",
            "text",
            "sections",
            "tables",
            "projects",
            "indicators",
            "agencies",
            "plans",
            "problems",
            "comparisons",
            "warnings");
    assertThat(json.get("indicators").get(0).propertyNames())
        .containsExactly(
            "id",
            "name",
            "value",
            "low",
            "high",
            "bound",
            "unit",
            "unitInferred",
            "measure",
            "basis",
            "role",
            "cumulative",
            "per",
            "period",
            "partOf",
            "project",
            "section",
            "agencies",
            "confidence",
            "doubts",
            "evidence");
    assertThat(json.get("indicators").get(0).get("evidence").propertyNames())
        .containsExactly("begin", "end", "text", "page", "boxes");
    assertThat(json.get("projects").get(0).propertyNames())
        .containsExactly(
            "id",
            "ordinal",
            "name",
            "goal",
            "leadAgencies",
            "result",
            "plan",
            "status",
            "sections",
            "rows");
    assertThat(json.get("sections").get(0).propertyNames())
        .containsExactly(
            "id", "parent", "number", "level", "title", "kind", "evidence", "begin", "end");
  }

  @Test
  void writesWhatIsAbsentAsNullAndWhatIsEmptyAsAnArray() {
    JsonNode json = tree(SampleReport.empty());

    for (String field :
        List.of("title", "issuer", "region", "reportYear", "planYear", "issuedOn")) {
      assertThat(json.get(field).isNull()).as(field).isTrue();
    }
    for (String field : List.of("sections", "tables", "projects", "indicators", "warnings")) {
      assertThat(json.get(field).isArray()).as(field).isTrue();
      assertThat(json.get(field).size()).as(field).isZero();
    }
  }

  @Test
  void writesNumbersPlainHoweverLarge() {
    Report report =
        new ReportBuilder('a')
            .indicator("收入", Quantity.of(new BigDecimal("1.08E+12"), Bound.EXACT, "元"), "1.08万亿元")
            .add()
            .indicator("占比", Quantity.of(new BigDecimal("1E-7"), Bound.EXACT, "%"), "千万分之一")
            .add()
            .build();

    assertThat(ReportFile.json(report))
        .contains("\"value\": 1080000000000, ")
        .contains("\"value\": 0.0000001, ");
  }

  @Test
  void writesABoxAsFourNumbersAndALineForEachIndicator() {
    String json = ReportFile.json(SampleReport.full());

    assertThat(json).contains("\"box\": [89.5, 410.2, 172.0, 426.2]");
    assertThat(json).contains("\n    {\"id\": \"i2\", \"name\": \"覆盖率\", \"value\": null, ");
    assertThat(json).contains("𠮷祥路").endsWith("\n}\n").doesNotContain("\r");
  }

  @Test
  void writesHalfOfASurrogatePairWithoutFailing() {
    Report report = new ReportBuilder('a').titled("半\ud842字").build();

    assertThat(tree(report).get("title").asString()).hasSize(3);
  }

  @Test
  void givesTheSameBytesEachTime() throws IOException {
    Path first = folder.resolve("first.json");
    Path second = folder.resolve("second.json");

    ReportFile.write(first, SampleReport.full());
    ReportFile.write(second, SampleReport.full());

    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void leavesNothingBesideTheFileAndReplacesIt() throws IOException {
    Path file = folder.resolve("report.json");
    ReportFile.write(file, SampleReport.full());

    ReportFile.write(file, SampleReport.empty());

    assertThat(ReportFile.read(file)).isEqualTo(SampleReport.empty());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void keepsTheOldContentAndLeavesNoRestWhereTheFileCannotBeReplaced() throws IOException {
    Path occupied = folder.resolve("report.json");
    Files.createDirectories(occupied.resolve("inside"));

    assertThatThrownBy(() -> ReportFile.write(occupied, SampleReport.full()))
        .isInstanceOf(IOException.class);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(occupied);
    }
  }

  @Test
  void namesTheFileThatIsNoReport() throws IOException {
    Path file = folder.resolve("broken.json");
    Files.writeString(file, "{\"id\": ");

    assertThatThrownBy(() -> ReportFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("broken.json");
  }

  @Test
  void passesOverFieldsOfALaterVersion() {
    String json = ReportFile.json(SampleReport.full());
    String later = json.replaceFirst("\\{", "{\"later\": {\"a\": [1]},");

    assertThat(ReportFile.parse(later)).isEqualTo(SampleReport.full());
  }

  private static JsonNode tree(Report report) {
    return JsonMapper.shared().readTree(ReportFile.json(report));
  }
}
