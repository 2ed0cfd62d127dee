package org.gongbao.app.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * What lies beside reports and is plainly none. A walked folder may hold it without the run
 * failing; a file or folder named by itself is read whatever it is called.
 *
 * <p>Files are told by their names (data, markup, code, pictures, archives), scripts without an
 * extension by their first line, and a folder by an empty file {@code .gongbao-skip} in it.
 * Everything else is for the engine to tell by its content.
 */
final class Companions {
  private static final String SKIP = ".gongbao-skip";
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
          "gz",
          "tar",
          "tgz",
          "7z",
          "rar",
          "jar",
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
    return name.indexOf('.') >= 0 ? isNamedLikeOne(name) : isScript(file);
  }

  /** Whether a file is left alone by its name. */
  static boolean isNamedLikeOne(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean isScript(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      return content.read() == '#' && content.read() == '!';
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a folder found in another says that nothing below it is a report. */
  static boolean isSkipped(Path folder) {
    return Files.exists(folder.resolve(SKIP));
  }

  /** Whether a file or folder is one that people do not see: hidden, or an editor's lock. */
  static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && (name.toString().startsWith(".") || name.toString().startsWith("~$"));
  }
}
