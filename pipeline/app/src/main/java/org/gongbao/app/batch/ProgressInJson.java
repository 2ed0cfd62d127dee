package org.gongbao.app.batch;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A line of JSON for each event, for programs that watch a run. */
public final class ProgressInJson implements Progress {
  private final PrintWriter out;
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final long begun = System.nanoTime();

  /** Writes to a stream that nothing else is written to. */
  public ProgressInJson(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begins(int total) {
    write("begin", Map.of("inputs", total));
  }

  @Override
  public void finished(Result result) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", result.kind().name().toLowerCase(Locale.ROOT));
    fields.put("indicators", result.indicators());
    fields.put("row", result.row());
    write("input", fields);
  }

  @Override
  public void removed(String path, boolean dropped) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("path", path);
    fields.put("dropped", dropped);
    write("gone", fields);
  }

  @Override
  public void indexing(int reports) {
    write("index", Map.of("reports", reports));
  }

  @Override
  public void ended(Summary summary) {
    write("end", Map.of("summary", summary));
  }

  private void write(String event, Map<String, ?> fields) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("event", event);
    line.put("milliseconds", (System.nanoTime() - begun) / 1_000_000);
    line.putAll(fields);
    out.println(mapper.writeValueAsString(line));
    out.flush();
  }

  @Override
  public void close() {}
}
