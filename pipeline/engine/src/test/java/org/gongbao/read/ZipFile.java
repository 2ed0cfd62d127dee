package org.gongbao.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs archives for tests. */
public final class ZipFile {
  private ZipFile() {}

  /** An archive of these texts, in the map's order. */
  public static byte[] of(Map<String, String> entries) {
    Map<String, byte[]> encoded = new LinkedHashMap<>();
    entries.forEach((name, text) -> encoded.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return ofBytes(encoded);
  }

  /** An archive of these contents, in the map's order. */
  public static byte[] ofBytes(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
