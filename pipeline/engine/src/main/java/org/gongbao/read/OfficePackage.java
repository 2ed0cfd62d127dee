package org.gongbao.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The parts of a DOCX or an XLSX, found by the relations between them (ECMA-376 part 2). */
public final class OfficePackage {
  private final ZipArchive archive;
  private final String main;
  private final Map<String, String> byType = new HashMap<>();
  private final Map<String, String> byId = new HashMap<>();

  private OfficePackage(ZipArchive archive, String main) {
    this.archive = archive;
    this.main = main;
  }

  /**
   * Reads the relations of an archive's main part.
   *
   * @param otherwise the name of the main part where no relation tells it
   */
  public static OfficePackage open(ZipArchive archive, String otherwise)
      throws IOException, XMLStreamException {
    OfficePackage root = new OfficePackage(archive, "");
    root.readRelations();
    String main = root.byType.getOrDefault("officeDocument", otherwise);
    OfficePackage parts = new OfficePackage(archive, main);
    parts.readRelations();
    return parts;
  }

  /** The full name of the main part. */
  public String main() {
    return main;
  }

  /** The main part; null where it is missing. */
  public @Nullable XmlPart document() throws IOException, XMLStreamException {
    return part(main);
  }

  /** A part by the last word of its relation to the main part; null where there is none. */
  public @Nullable XmlPart related(String type) throws IOException, XMLStreamException {
    String name = byType.get(type);
    return name == null ? null : part(name);
  }

  /** A part by the id of its relation to the main part; null where there is none. */
  public @Nullable XmlPart byId(String id) throws IOException, XMLStreamException {
    String name = byId.get(id);
    return name == null ? null : part(name);
  }

  private @Nullable XmlPart part(String name) throws IOException, XMLStreamException {
    InputStream stream = archive.stream(name);
    return stream == null ? null : new XmlPart(stream);
  }

  private void readRelations() throws IOException, XMLStreamException {
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    try (XmlPart part = part(folder + "_rels/" + main.substring(slash) + ".rels")) {
      if (part != null) {
        part.root(
            name -> {
              relation(part, folder);
              part.skip();
            });
      }
    }
  }

  private void relation(XmlPart part, String folder) {
    String type = part.attribute("Type");
    String target = part.attribute("Target");
    String id = part.attribute("Id");
    if (type == null || target == null || "External".equals(part.attribute("TargetMode"))) {
      return;
    }
    String name = target.startsWith("/") ? target.substring(1) : folder + target;
    byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name);
    if (id != null) {
      byId.putIfAbsent(id, name);
    }
  }
}
