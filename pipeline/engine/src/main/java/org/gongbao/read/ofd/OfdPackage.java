package org.gongbao.read.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.gongbao.read.ZipArchive;
import org.jspecify.annotations.Nullable;

/** The parts of an OFD file, found by their locations (GB/T 33190, 7.1: ST_Loc). */
final class OfdPackage {
  private final ZipArchive archive;

  /** Producers on Windows do not always write a location as they write the entry's name. */
  private final Map<String, String> names = new HashMap<>();

  OfdPackage(ZipArchive archive) {
    this.archive = archive;
    for (String name : archive.names()) {
      names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    }
  }

  /** A part by its full name; null where there is none. */
  @Nullable XmlPart part(String name) throws IOException, XMLStreamException {
    InputStream stream = stream(name);
    return stream == null ? null : new XmlPart(stream);
  }

  /** The bytes of a part by its full name; null where there is none. */
  @Nullable InputStream stream(String name) throws IOException {
    String entry = names.get(name.toLowerCase(Locale.ROOT));
    return entry == null ? null : archive.stream(entry);
  }

  /**
   * The full name of the part at a location.
   *
   * @param location as written: absolute with a leading {@code /}, else relative
   * @param from the full name of the part that it is written in
   */
  static String resolve(String location, String from) {
    String written = location.strip().replace('\\', '/');
    int slash = from.lastIndexOf('/');
    String whole =
        written.startsWith("/") || slash < 0 ? written : from.substring(0, slash + 1) + written;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
