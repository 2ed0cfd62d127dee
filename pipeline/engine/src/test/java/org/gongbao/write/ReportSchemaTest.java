package org.gongbao.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.fixture.SampleReport;
import org.gongbao.model.Report;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class ReportSchemaTest {
  /** Rewrites the schema instead of comparing: for a change of the model that is meant. */
  private static final boolean REWRITE = Boolean.getBoolean("gongbao.rewrite");

  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

  @Test
  void isWhatTheRecordsSay() throws IOException {
    Path model = MODULE.resolve("src/main/java/org/gongbao/model");
    String generated = new ReportSchemaGenerator(new ModelDocumentation(model)).generate();
    if (REWRITE) {
      Files.writeString(MODULE.resolve("src/main/resources/schema/report.schema.json"), generated);
    } else {
      assertThat(ReportSchema.json())
          .as("the schema in the jar; run this test with -Dgongbao.rewrite=true to renew it")
          .isEqualTo(generated);
    }
  }

  @Test
  void isNotRewrittenByAnOrdinaryRun() {
    assertThat(REWRITE).isFalse();
  }

  @Test
  void isItselfAValidSchema() {
    Schema draft =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(draft.validate(ReportSchema.json(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void namesItsVersion() {
    JsonNode schema = JsonMapper.shared().readTree(ReportSchema.json());

    assertThat(schema.get("$id").asString()).endsWith(":" + Report.SCHEMA_VERSION);
    assertThat(schema.get("title").asString()).endsWith(" " + Report.SCHEMA_VERSION);
  }

  @Test
  void acceptsEveryWrittenReportAndNamesEachOfItsFields() {
    Schema closed = schema(closed(JsonMapper.shared().readTree(ReportSchema.json())));

    for (Report report : List.of(SampleReport.full(), SampleReport.empty())) {
      assertThat(errors(closed, ReportFile.json(report))).isEmpty();
    }
  }

  @Test
  void acceptsFieldsOfALaterVersion() {
    String later = ReportFile.json(SampleReport.full()).replaceFirst("\\{", "{\"later\": 1,");

    assertThat(errors(schema(), later)).isEmpty();
  }

  @Test
  void refusesAFieldThatIsLeftOut() {
    ObjectNode report = tree();
    ((ObjectNode) report.get("indicators").get(0)).remove("basis");

    assertThat(errors(schema(), report.toString()))
        .singleElement()
        .asString()
        .contains("/indicators/0")
        .contains("basis");
  }

  @Test
  void refusesNullWhereThereIsAlwaysAValue() {
    ObjectNode report = tree();
    report.putNull("text");
    ((ObjectNode) report.get("indicators").get(0)).putNull("bound");

    assertThat(errors(schema(), report.toString())).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void refusesAWordThatIsNoRole() {
    ObjectNode report = tree();
    ((ObjectNode) report.get("indicators").get(0)).put("role", "WISHED");

    assertThat(errors(schema(), report.toString())).isNotEmpty();
  }

  private static ObjectNode tree() {
    return (ObjectNode) JsonMapper.shared().readTree(ReportFile.json(SampleReport.full()));
  }

  private static Schema schema() {
    return schema(JsonMapper.shared().readTree(ReportSchema.json()));
  }

  private static Schema schema(JsonNode schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
  }

  private static List<String> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  /** The same schema, but with no field allowed that it does not name. */
  private static JsonNode closed(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.has("properties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(ReportSchemaTest::closed);
    return schema;
  }
}
