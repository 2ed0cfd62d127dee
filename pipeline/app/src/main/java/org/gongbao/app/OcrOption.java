package org.gongbao.app;

import java.util.List;
import org.gongbao.read.ocr.OcrMode;
import picocli.CommandLine.Option;

/** Which pages are read by what they look like. */
final class OcrOption {
  private static final String NAME = "--ocr";

  @Option(
      names = NAME,
      paramLabel = "WHEN",
      description = {
        "Which pages of PDF and OFD files are read by the recognition of characters: auto (those without"
            + " a text layer, or with one that lies), never, or always (default: ${DEFAULT-VALUE}).",
        "Such values carry the doubt RECOGNIZED."
      })
  private OcrMode mode = OcrMode.AUTO;

  OcrMode mode() {
    return mode;
  }

  /** The option as it is given to another process. */
  List<String> arguments() {
    return List.of(NAME, mode.name());
  }
}
