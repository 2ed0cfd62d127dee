package org.gongbao.write;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.Instantiatable;

/**
 * Lays out JSON with a line for each field of the outermost object, and a line for each element
 * where such a field is an array: a report's indicators stand one below the other, each on its
 * line, so that files can be read, searched and compared line by line.
 */
final class LinePerEntry implements PrettyPrinter, Instantiatable<LinePerEntry> {
  private int depth;

  @Override
  public LinePerEntry createInstance() {
    return new LinePerEntry();
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    if (depth == 1) {
      newLine(json);
    }
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    separate(json, depth == 1);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    depth--;
    if (depth == 0 && entries > 0) {
      newLine(json);
    }
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    if (depth == 2) {
      newLine(json);
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    separate(json, depth == 2);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    depth--;
    if (depth == 1 && values > 0) {
      newLine(json);
    }
    json.writeRaw(']');
  }

  private void separate(JsonGenerator json, boolean byLine) {
    json.writeRaw(',');
    if (byLine) {
      newLine(json);
    } else {
      json.writeRaw(' ');
    }
  }

  private void newLine(JsonGenerator json) {
    json.writeRaw('\n');
    for (int i = 0; i < depth; i++) {
      json.writeRaw("  ");
    }
  }
}
