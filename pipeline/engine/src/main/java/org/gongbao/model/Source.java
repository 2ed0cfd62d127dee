package org.gongbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file that a report was read from.
 *
 * @param path the path as given on the command line, with {@code /} between its parts
 * @param sha256 the digest of its bytes, in hexadecimal
 * @param mediaType its media type, found in the content
 * @param bytes its size
 * @param pages its number of pages; null where the format has none
 * @param ocrPages the pages whose text came from character recognition
 * @param ocrLines the lines of these pages as they were recognised
 */
public record Source(
    String path,
    String sha256,
    String mediaType,
    long bytes,
    @Nullable Integer pages,
    List<Integer> ocrPages,
    List<OcrLine> ocrLines) {

  /** Copies the lists. */
  public Source {
    ocrPages = List.copyOf(ocrPages);
    ocrLines = List.copyOf(ocrLines);
  }

  /** A file without recognised lines. */
  public Source(
      String path,
      String sha256,
      String mediaType,
      long bytes,
      @Nullable Integer pages,
      List<Integer> ocrPages) {
    this(path, sha256, mediaType, bytes, pages, ocrPages, List.of());
  }

  /** The report's id: the first 16 hexadecimal digits of the digest. */
  public String reportId() {
    return sha256.substring(0, 16);
  }
}
