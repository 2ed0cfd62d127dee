package org.gongbao.app.batch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Files that lie beside reports and are plainly none, by their names: data, markup, code, pictures,
 * archives. A walked folder may hold them without the run failing; a file named by itself is read
 * whatever its name. Everything else is told by its content.
 */
final class Companions {
  private static final Set<String> EXTENSIONS =
      Set.of(
          "json",
          "jsonl",
          "csv",
          "tsv",
          "xml",
          "yaml",
          "yml",
          "toml",
          "properties",
          "md",
          "adoc",
          "rst",
          "css",
          "js",
          "py",
          "sh",
          "java",
          "log",
          "ini",
          "png",
          "jpg",
          "jpeg",
          "gif",
          "svg",
          "webp",
          "tif",
          "tiff",
          "bmp",
          "ico",
          "mp3",
          "mp4",
          "zip",
          "gz",
          "tar",
          "tgz",
          "7z",
          "rar",
          "jar",
          "xls",
          "xlsx",
          "et",
          "ppt",
          "pptx",
          "ttf",
          "otf",
          "ttc",
          "woff",
          "woff2");

  private Companions() {}

  /** Whether a file found in a folder is left alone. */
  static boolean contains(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a file or folder is one that people do not see: hidden, or an editor's lock. */
  static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && (name.toString().startsWith(".") || name.toString().startsWith("~$"));
  }
}
