package org.gongbao.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.MagicDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.gongbao.read.text.DecodedText;
import org.gongbao.read.text.TextDecoder;

/**
 * Tells a file's format by its content. Tika's table of all formats takes some 170 ms to load, so
 * it is asked only for files that cannot be read anyway, to say what they are; Tika's magic alone
 * finds those that can.
 */
final class FormatDetector {
  private static final MagicDetector PDF =
      MagicDetector.parse(MediaType.application("pdf"), "string", "0:1024", "%PDF-", null);
  private static final MagicDetector ZIP =
      MagicDetector.parse(MediaType.APPLICATION_ZIP, "string", "0", "PK\\003\\004", null);
  private static final MagicDetector OLE =
      MagicDetector.parse(
          MediaType.application("x-tika-msoffice"), "string", "0", "0xd0cf11e0a1b11ae1", null);

  /** How far into a text its first tag is looked for. */
  private static final int HEAD = 4096;

  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s++html|html|head|body)[\\s>/]", Pattern.CASE_INSENSITIVE);
  private static final Pattern PIECE_OF_PAGE =
      Pattern.compile(
          "\\s*+(?:<!--.*?-->\\s*+)*+<(?:meta|title|link|style|script|div|p|table|h[1-6]|section"
              + "|article|center|span|font|ul|ol|br)[\\s>/].*+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Map<String, FileFormat> STREAMS =
      Map.of(
          "WordDocument", FileFormat.DOC,
          "Workbook", FileFormat.XLS,
          "Book", FileFormat.XLS,
          "PowerPoint Document", FileFormat.PPT);

  private static final Set<String> ARCHIVES =
      Set.of(
          "application/x-rar-compressed",
          "application/x-rar-compressed;version=4",
          "application/x-rar-compressed;version=5",
          "application/x-7z-compressed",
          "application/gzip",
          "application/x-tar",
          "application/x-gtar",
          "application/x-bzip2",
          "application/x-xz");

  private FormatDetector() {}

  /** The format that an archive's entries show; {@link FileFormat#ZIP} where it is no document. */
  static FileFormat ofZip(ZipArchive archive) {
    return ofNames(archive.names());
  }

  /** The format of a file that is not empty. */
  static FileFormat detect(byte[] bytes) {
    if (shows(PDF, bytes)) {
      return FileFormat.PDF;
    }
    if (shows(ZIP, bytes)) {
      return ofZip(bytes);
    }
    if (shows(OLE, bytes)) {
      return holdsName(bytes, "EncryptedPackage") ? FileFormat.ENCRYPTED_OFFICE : ofOle(bytes);
    }
    Optional<DecodedText> text = TextDecoder.decode(bytes);
    return text.isPresent() ? ofText(text.get().text()) : ofBinary(bytes);
  }

  /** What Tika's whole table says of a file, for a message. */
  static String describe(byte[] bytes) {
    try (TikaInputStream stream = TikaInputStream.get(bytes)) {
      return MimeTypes.getDefaultMimeTypes().detect(stream, new Metadata()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean shows(MagicDetector magic, byte[] bytes) {
    try {
      return !MediaType.OCTET_STREAM.equals(
          magic.detect(new ByteArrayInputStream(bytes), new Metadata()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileFormat ofZip(byte[] bytes) {
    Optional<ZipArchive> archive = ZipArchive.open(bytes);
    if (archive.isEmpty()) {
      return FileFormat.CUT_ZIP;
    }
    return ofZip(archive.get());
  }

  private static FileFormat ofNames(Set<String> names) {
    if (names.contains("OFD.xml")) {
      return FileFormat.OFD;
    }
    if (names.contains("[Content_Types].xml")) {
      for (String name : names) {
        if (name.startsWith("word/")) {
          return FileFormat.DOCX;
        }
        if (name.startsWith("xl/")) {
          return FileFormat.XLSX;
        }
        if (name.startsWith("ppt/")) {
          return FileFormat.PPTX;
        }
      }
    }
    return names.contains("mimetype") && names.contains("content.xml")
        ? FileFormat.OPEN_DOCUMENT
        : FileFormat.ZIP;
  }

  /**
   * Tells a container by its streams. Where an embedded object adds those of another format, the
   * streams at the container's root decide.
   */
  private static FileFormat ofOle(byte[] bytes) {
    Set<FileFormat> found = EnumSet.noneOf(FileFormat.class);
    STREAMS.forEach(
        (stream, format) -> {
          if (holdsName(bytes, stream)) {
            found.add(format);
          }
        });
    if (found.size() < 2) {
      return found.isEmpty() ? FileFormat.UNKNOWN : found.iterator().next();
    }
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      for (Map.Entry<String, FileFormat> stream : STREAMS.entrySet()) {
        if (files.getRoot().hasEntry(stream.getKey())) {
          return stream.getValue();
        }
      }
    } catch (IOException | RuntimeException e) {
      // Too damaged to be opened: the reader of the first format will say so.
    }
    return found.iterator().next();
  }

  /** Looks for the name of a stream in the directory of an OLE container, which is in UTF-16. */
  private static boolean holdsName(byte[] bytes, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    // Directory entries are 128 bytes long and stand at multiples of it.
    for (int at = 0; at + wanted.length <= bytes.length; at += 128) {
      int same = 0;
      while (same < wanted.length && bytes[at + same] == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return true;
      }
    }
    return false;
  }

  private static FileFormat ofText(String text) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    String start = head.stripLeading();
    if (start.startsWith("{\\rtf")) {
      return FileFormat.RTF;
    }
    if (PAGE.matcher(head).find() && start.startsWith("<")) {
      return FileFormat.HTML;
    }
    if (start.regionMatches(true, 0, "MIME-Version:", 0, 13)
        || (start.startsWith("From:") && head.toLowerCase(Locale.ROOT).contains("mime-version:"))) {
      return FileFormat.MHTML;
    }
    if (start.startsWith("<?xml")) {
      return FileFormat.XML;
    }
    return PIECE_OF_PAGE.matcher(start).matches() ? FileFormat.HTML : FileFormat.TEXT;
  }

  private static FileFormat ofBinary(byte[] bytes) {
    String type = describe(bytes).replace(" ", "");
    if (type.startsWith("image/")) {
      return FileFormat.IMAGE;
    }
    return ARCHIVES.contains(type) ? FileFormat.OTHER_ARCHIVE : FileFormat.UNKNOWN;
  }
}
