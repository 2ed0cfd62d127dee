package org.gongbao.corpus;

import java.util.Iterator;
import java.util.Map;
import org.gongbao.model.Report;
import org.gongbao.write.ReportFile;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as a golden file holds it: without the text and the boxes, each place as {@code
 * begin-end@page}, a line for each entry.
 */
final class CompactReport {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private CompactReport() {}

  static String of(Report report) {
    ObjectNode root = (ObjectNode) MAPPER.readTree(ReportFile.json(report));
    root.remove("text");
    root.remove("schemaVersion");
    StringBuilder out = new StringBuilder("{\n");
    for (Iterator<Map.Entry<String, JsonNode>> fields = root.properties().iterator();
        fields.hasNext(); ) {
      Map.Entry<String, JsonNode> field = fields.next();
      out.append('"').append(field.getKey()).append("\": ");
      append(compact(field.getValue()), out);
      out.append(fields.hasNext() ? ",\n" : "\n");
    }
    return out.append("}\n").toString();
  }

  private static void append(JsonNode value, StringBuilder out) {
    if (!value.isArray() || value.isEmpty()) {
      out.append(value);
      return;
    }
    out.append("[\n");
    for (int i = 0; i < value.size(); i++) {
      out.append("  ").append(value.get(i)).append(i + 1 < value.size() ? ",\n" : "\n");
    }
    out.append(']');
  }

  private static JsonNode compact(JsonNode node) {
    if (node.has("boxes")) {
      String page = node.get("page").isNull() ? "" : "@" + node.get("page");
      return JsonNodeFactory.instance.stringNode(node.get("begin") + "-" + node.get("end") + page);
    }
    if (node instanceof ObjectNode object) {
      ObjectNode small = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(field -> small.set(field.getKey(), compact(field.getValue())));
      return small;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode small = JsonNodeFactory.instance.arrayNode();
      array.forEach(entry -> small.add(compact(entry)));
      return small;
    }
    return node;
  }
}
