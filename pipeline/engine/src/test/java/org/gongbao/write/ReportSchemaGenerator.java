package org.gongbao.write;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongbao.model.BoundingBox;
import org.gongbao.model.Indicator;
import org.gongbao.model.Quantity;
import org.gongbao.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the schema from the records: their components, what may be null, and their Javadoc. */
final class ReportSchemaGenerator {
  private static final Map<String, String> PATTERNS =
      Map.of(
          "Report.id", "^[0-9a-f]{16}$",
          "Report.schemaVersion", "^1\\.[0-9]+\\.[0-9]+$",
          "Report.issuedOn", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
          "Source.sha256", "^[0-9a-f]{64}$",
          "Region.code", "^[0-9]{6}$");
  private static final Map<String, Integer> MINIMA =
      Map.of(
          "Evidence.begin", 0,
          "Evidence.end", 1,
          "Evidence.page", 1,
          "PageBox.page", 1,
          "Section.begin", 0,
          "Section.level", 1,
          "Project.ordinal", 1,
          "RowReference.row", 0,
          "Cell.rowSpan", 1,
          "Cell.columnSpan", 1);

  private final ModelDocumentation documentation;

  ReportSchemaGenerator(ModelDocumentation documentation) {
    this.documentation = documentation;
  }

  String generate() {
    ObjectNode body = new SchemaGenerator(configuration().build()).generateSchema(Report.class);
    ObjectNode schema = JsonMapper.shared().createObjectNode();
    schema.set("$schema", body.remove("$schema"));
    schema.put("$id", "urn:gongbao:report:" + Report.SCHEMA_VERSION);
    schema.put("title", "Gongbao report " + Report.SCHEMA_VERSION);
    body.propertyStream()
        .filter(property -> !property.getKey().equals("$defs"))
        .forEach(property -> schema.set(property.getKey(), property.getValue()));
    schema.set("$defs", body.get("$defs"));
    unwrapQuantity((ObjectNode) schema.get("$defs"));
    return schema.toPrettyString().replace("\r\n", "\n") + "\n";
  }

  private SchemaGeneratorConfigBuilder configuration() {
    SchemaGeneratorConfigBuilder configuration =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.FLATTENED_ENUMS_FROM_TOSTRING,
                Option.INLINE_NULLABLE_SCHEMAS)
            .without(Option.SIMPLIFIED_ENUMS);
    configuration
        .forTypesInGeneral()
        .withPropertySorter(Comparator.comparingInt(unused -> 0))
        .withDescriptionResolver(scope -> describe(scope.getType()))
        .withCustomDefinitionProvider(ReportSchemaGenerator::box);
    configuration
        .forFields()
        .withRequiredCheck(field -> true)
        .withNullableCheck(
            field ->
                !field.isFakeContainerItemScope()
                    && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class))
        .withDescriptionResolver(
            field -> field.isFakeContainerItemScope() ? null : documentation.of(name(field)))
        .withStringPatternResolver(field -> PATTERNS.get(name(field)))
        .withNumberInclusiveMinimumResolver(
            field -> {
              Integer minimum = MINIMA.get(name(field));
              return minimum == null ? null : BigDecimal.valueOf(minimum);
            });
    return configuration;
  }

  private static String name(FieldScope field) {
    return field.getDeclaringType().getErasedType().getSimpleName() + "." + field.getDeclaredName();
  }

  private @Nullable String describe(ResolvedType resolved) {
    Class<?> type = resolved.getErasedType();
    String name = type.getSimpleName();
    if (!type.isEnum()) {
      return documentation.of(name);
    }
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> constant + ": " + documentation.of(name + "." + constant))
        .collect(Collectors.joining(" ", documentation.of(name) + " ", ""));
  }

  /** A box is written as an array of its four edges. */
  private static @Nullable CustomDefinition box(
      ResolvedType type, SchemaGenerationContext context) {
    if (type.getErasedType() != BoundingBox.class) {
      return null;
    }
    ObjectNode box = context.getGeneratorConfig().createObjectNode();
    box.put("type", "array");
    box.putObject("items").put("type", "number");
    box.put("minItems", 4);
    box.put("maxItems", 4);
    return new CustomDefinition(box);
  }

  /** A quantity's fields are written in its place among the indicator's own. */
  private static void unwrapQuantity(ObjectNode definitions) {
    JsonNode quantity = definitions.remove(Quantity.class.getSimpleName());
    ObjectNode indicator = (ObjectNode) definitions.get(Indicator.class.getSimpleName());
    String unwrapped =
        Arrays.stream(Indicator.class.getDeclaredFields())
            .filter(field -> field.isAnnotationPresent(JsonUnwrapped.class))
            .findFirst()
            .orElseThrow()
            .getName();
    ObjectNode properties = JsonMapper.shared().createObjectNode();
    indicator
        .get("properties")
        .propertyStream()
        .forEach(
            own -> {
              if (own.getKey().equals(unwrapped)) {
                properties.setAll((ObjectNode) quantity.get("properties"));
              } else {
                properties.set(own.getKey(), own.getValue());
              }
            });
    indicator.set("properties", properties);
    ArrayNode required = indicator.putArray("required");
    properties.propertyNames().forEach(required::add);
  }
}
