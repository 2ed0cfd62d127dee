package org.gongbao.app.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A path in words: with {@code /} between its parts, and different for different paths. */
final class PathName {
  /** Stands in a name for bytes that are none of the locale's characters. */
  private static final char UNDECODABLE = '\uFFFD';

  private PathName() {}

  static String of(Path path) {
    String text = path.toString();
    if (text.indexOf(UNDECODABLE) < 0) {
      return text.replace(path.getFileSystem().getSeparator(), "/");
    }
    List<String> parts = new ArrayList<>();
    path.forEach(part -> parts.add(of(part, part.toString())));
    return (path.isAbsolute() ? "/" : "") + String.join("/", parts);
  }

  /** A name with such bytes is given by its bytes, as in a URI. */
  private static String of(Path part, String text) {
    if (text.indexOf(UNDECODABLE) < 0) {
      return text;
    }
    String address = part.toUri().getRawPath();
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
