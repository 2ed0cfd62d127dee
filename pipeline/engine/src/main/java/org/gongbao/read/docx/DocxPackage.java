package org.gongbao.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.ZipArchive;
import org.jspecify.annotations.Nullable;

/** The parts of a DOCX, found by the relations between them (ECMA-376 part 2). */
final class DocxPackage {
  private final ZipArchive archive;
  private final String main;
  private final Map<String, String> related;

  private DocxPackage(ZipArchive archive, String main, Map<String, String> related) {
    this.archive = archive;
    this.main = main;
    this.related = related;
  }

  static DocxPackage open(ZipArchive archive) throws IOException, XMLStreamException {
    String found = relations(archive, "").get("officeDocument");
    String main = found == null ? "word/document.xml" : found;
    return new DocxPackage(archive, main, relations(archive, main));
  }

  /** The main document; null where it is missing. */
  @Nullable XmlPart document() throws IOException, XMLStreamException {
    return part(main);
  }

  /** A part by the last word of its relation to the main document; null where there is none. */
  @Nullable XmlPart related(String type) throws IOException, XMLStreamException {
    String name = related.get(type);
    return name == null ? null : part(name);
  }

  private @Nullable XmlPart part(String name) throws IOException, XMLStreamException {
    InputStream stream = archive.stream(name);
    return stream == null ? null : new XmlPart(stream);
  }

  private static Map<String, String> relations(ZipArchive archive, String source)
      throws IOException, XMLStreamException {
    int slash = source.lastIndexOf('/') + 1;
    String folder = source.substring(0, slash);
    Map<String, String> targets = new HashMap<>();
    InputStream stream = archive.stream(folder + "_rels/" + source.substring(slash) + ".rels");
    if (stream == null) {
      return targets;
    }
    try (XmlPart part = new XmlPart(stream)) {
      part.root(
          name -> {
            String type = part.attribute("Type");
            String target = part.attribute("Target");
            if (type != null
                && target != null
                && !"External".equals(part.attribute("TargetMode"))) {
              targets.putIfAbsent(
                  type.substring(type.lastIndexOf('/') + 1),
                  target.startsWith("/") ? target.substring(1) : folder + target);
            }
            part.skip();
          });
    }
    return targets;
  }
}
