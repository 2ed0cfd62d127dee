package org.gongbao.app.bench;

import java.util.Map;
import org.gongbao.model.Failure.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a file took, in milliseconds of one thread's processor time where nothing else is said: the
 * median of the rounds.
 *
 * @param path the file
 * @param pages its pages; 0 where the format has none
 * @param stripper PDFBox's own text extraction; null where the file is no PDF
 * @param extraction from bytes to the content of the report's file
 * @param stages each stage of the extraction; WRITE makes the JSON
 * @param tools other programs, by their names, in milliseconds by the clock
 */
public record Measurement(
    String path,
    int pages,
    @Nullable Double stripper,
    double extraction,
    Map<Stage, Double> stages,
    Map<String, Double> tools) {

  /** Copies the maps. */
  public Measurement {
    stages = Map.copyOf(stages);
    tools = Map.copyOf(tools);
  }
}
