package org.gongbao.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads gold files. What a file does not say of its document and half is in its name: {@code
 * DOCUMENT.gold.json}, {@code DOCUMENT.tune.json}, {@code DOCUMENT.held.json}.
 */
public final class GoldFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Set<String> HALVES = Set.of("tune", "held");

  private GoldFile() {}

  /**
   * Reads one gold file.
   *
   * @throws IOException where the file cannot be read or is no gold file; the message names it
   */
  public static Gold read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      JsonNode root = JSON.readTree(bytes);
      if (!root.path("report").isObject() || !root.path("indicators").isArray()) {
        throw new IOException(
            file + " is no gold file: it has no report or no indicators (see its format)");
      }
      return gold(root, nameParts(file));
    } catch (JacksonException e) {
      throw new IOException(file + " is no gold file: " + e.getOriginalMessage(), e);
    }
  }

  private static String[] nameParts(Path file) {
    return String.valueOf(file.getFileName()).split("\\.", -1);
  }

  private static Gold gold(JsonNode root, String[] name) {
    String document = text(root, "document");
    return new Gold(
        document.isEmpty() ? name[0] : document,
        half(root, name),
        header(root.path("report")),
        list(root.path("ranges"), n -> new Gold.Range(text(n, "from"), text(n, "to"))),
        list(root.path("sections"), GoldFile::section),
        list(root.path("indicators"), GoldFile::indicator),
        list(root.path("optional"), n -> n.isObject() ? text(n, "context") : n.asString()),
        list(root.path("agencies"), GoldFile::agency),
        list(root.path("projects"), GoldFile::project),
        list(root.path("plans"), GoldFile::plan),
        list(root.path("targets"), GoldFile::target),
        list(root.path("discrepancies"), GoldFile::discrepancy),
        list(root.path("agreements"), GoldFile::fact));
  }

  /** As the file says it, or as it is named: {@code DOCUMENT.HALF.json}. */
  private static String half(JsonNode root, String[] name) {
    String half = text(root, "half");
    String named = name.length > 2 ? name[name.length - 2] : "";
    if (half.isEmpty() && HALVES.contains(named)) {
      return named;
    }
    return half.isEmpty() ? Gold.UNDIVIDED : half;
  }

  private static Gold.Header header(JsonNode node) {
    return new Gold.Header(
        textOrNull(node, "title"),
        textOrNull(node, "genre"),
        textOrNull(node, "issuer"),
        textOrNull(node.path("region"), "code"),
        integer(node, "reportYear"),
        integer(node, "planYear"),
        textOrNull(node, "issuedOn"),
        uncertain(node));
  }

  private static Gold.Section section(JsonNode node) {
    return new Gold.Section(
        textOrNull(node, "number"),
        textOrNull(node, "title"),
        integer(node, "level"),
        textOrNull(node, "kind"),
        node.path("optional").asBoolean(false),
        uncertain(node));
  }

  private static Gold.Indicator indicator(JsonNode node) {
    List<Gold.Amount> numbers = new ArrayList<>();
    numbers.add(
        new Gold.Amount(
            decimal(node, "value"),
            decimal(node, "low"),
            decimal(node, "high"),
            text(node, "bound").equals("RANGE")));
    for (JsonNode variant : node.path("valueVariants")) {
      BigDecimal value = variant.isNumber() ? variant.decimalValue() : null;
      numbers.add(new Gold.Amount(value, null, null, false));
    }
    return new Gold.Indicator(
        node.path("id").asInt(),
        text(node, "context"),
        text(node, "surface"),
        numbers,
        list(node.path("names"), JsonNode::asString),
        new Gold.Facets(
            textOrNull(node, "unit"),
            textOrNull(node, "bound"),
            textOrNull(node, "measure"),
            textOrNull(node, "basis"),
            textOrNull(node, "role"),
            textOrNull(node, "per"),
            textOrNull(node, "period")),
        node.path("cumulative").asBoolean(false),
        node.has("per"),
        integer(node, "project"),
        uncertain(node));
  }

  private static Gold.Agency agency(JsonNode node) {
    return new Gold.Agency(
        text(node, "name"),
        list(node.path("nameVariants"), JsonNode::asString),
        node.path("optional").asBoolean(false));
  }

  private static Gold.Project project(JsonNode node) {
    return new Gold.Project(
        node.path("ordinal").asInt(),
        text(node, "name"),
        list(node.path("leadAgencies"), JsonNode::asString),
        set(node.path("leadAgenciesOptional")),
        textOrNull(node, "status"),
        textOrNull(node, "goalStarts"),
        textOrNull(node, "resultStarts"),
        textOrNull(node, "planStarts"));
  }

  private static Gold.Plan plan(JsonNode node) {
    return new Gold.Plan(
        textOrNull(node, "text"),
        textOrNull(node, "starts"),
        textOrNull(node, "ends"),
        uncertain(node).contains("plan"));
  }

  private static Gold.Target target(JsonNode node) {
    JsonNode actual = node.path("actual");
    List<Integer> answers =
        actual.isArray()
            ? list(actual, JsonNode::asInt)
            : actual.isNumber() ? List.of(actual.asInt()) : List.of();
    return new Gold.Target(
        node.path("target").asInt(),
        answers,
        textOrNull(node, "name"),
        !node.path("uncertain").isMissingNode() && truthy(node.path("uncertain")));
  }

  private static Gold.Discrepancy discrepancy(JsonNode node) {
    return new Gold.Discrepancy(fact(node), node.path("certain").asBoolean(true));
  }

  private static Gold.Fact fact(JsonNode node) {
    return new Gold.Fact(node.path("a").asInt(), node.path("b").asInt());
  }

  private static boolean truthy(JsonNode node) {
    return node.isContainer() ? !node.isEmpty() : node.asBoolean(false);
  }

  private static Set<String> uncertain(JsonNode node) {
    return set(node.path("uncertain"));
  }

  private static Set<String> set(JsonNode node) {
    return node.isArray()
        ? stream(node).map(JsonNode::asString).collect(Collectors.toSet())
        : Set.of();
  }

  private static <T> List<T> list(JsonNode node, Function<JsonNode, T> element) {
    return stream(node).map(element).toList();
  }

  private static Stream<JsonNode> stream(JsonNode node) {
    return node.isArray() ? node.valueStream() : Stream.empty();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  private static @Nullable String textOrNull(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? value.asString() : null;
  }

  private static @Nullable Integer integer(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isIntegralNumber() ? Integer.valueOf(value.intValue()) : null;
  }

  private static @Nullable BigDecimal decimal(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() ? value.decimalValue() : null;
  }
}
