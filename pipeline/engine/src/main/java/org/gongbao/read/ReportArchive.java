package org.gongbao.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;

/** A ZIP of documents, read as a folder is: its files one by one, without what systems add. */
public final class ReportArchive {
  /** An archive with more files than this is no collection of reports. */
  private static final int MOST_FILES = 10_000;

  /** How much all files together may say that they unpack to. */
  private static final long LARGEST = 4L << 30;

  private final ZipArchive archive;
  private final long size;

  private ReportArchive(ZipArchive archive, long size) {
    this.archive = archive;
    this.size = size;
  }

  /**
   * Opens an archive on a disk. Only its directory is read.
   *
   * @return nothing where the file is a document, such as a DOCX, that only has an archive's name
   * @throws ZipException where its directory is damaged, or tells of more than can be read; the
   *     message says what is wrong
   * @throws IOException where the file cannot be read
   */
  public static Optional<ReportArchive> open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new ZipException("it is larger than 2 GiB");
      }
      return open(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  /** As above, of an archive in memory. */
  public static Optional<ReportArchive> open(byte[] bytes) throws ZipException {
    return open(ByteBuffer.wrap(bytes));
  }

  private static Optional<ReportArchive> open(ByteBuffer bytes) throws ZipException {
    ZipArchive archive =
        ZipArchive.open(bytes)
            .orElseThrow(() -> new ZipException("it is cut off, damaged or no ZIP"));
    if (FormatDetector.ofZip(archive) != FileFormat.ZIP) {
      return Optional.empty();
    }
    long size = 0;
    for (String name : archive.names()) {
      size += archive.size(name);
    }
    if (archive.names().size() > MOST_FILES || size > LARGEST) {
      throw new ZipException(
          "it holds " + archive.names().size() + " files of " + (size >> 20) + " MiB together");
    }
    return Optional.of(new ReportArchive(archive, size));
  }

  /** The names of the files, in the order of the names; what systems add is left out. */
  public List<String> files() {
    List<String> files = new ArrayList<>();
    for (String name : archive.names()) {
      if (!name.endsWith("/") && !isAdded(name)) {
        files.add(name);
      }
    }
    files.sort(null);
    return files;
  }

  /** Whether a file was put in by a system, or is hidden by its name or a folder's. */
  private static boolean isAdded(String name) {
    for (String part : name.split("/", -1)) {
      String lower = part.toLowerCase(Locale.ROOT);
      if ((part.startsWith(".") && !part.equals(".") && !part.equals(".."))
          || part.startsWith("~$")
          || lower.equals("__macosx")
          || lower.equals("thumbs.db")
          || lower.equals("desktop.ini")) {
        return true;
      }
    }
    return false;
  }

  /** How many bytes all files together say that they unpack to. */
  public long size() {
    return size;
  }

  /** Whether a file cannot be read without a password. */
  public boolean isEncrypted(String name) {
    return archive.isEncrypted(name);
  }

  /**
   * The content of a file.
   *
   * @throws ZipException where it cannot be unpacked, or unpacks to more than it says or 128 MiB
   */
  public byte[] content(String name) throws ZipException {
    try (InputStream stream = archive.stream(name)) {
      if (stream == null) {
        throw new ZipException("the archive no longer holds it");
      }
      long size = archive.size(name);
      byte[] content = stream.readNBytes((int) Math.min(size + 1, Integer.MAX_VALUE));
      if (content.length > size) {
        throw new ZipException("it unpacks to more than the archive says");
      }
      return content;
    } catch (ZipException e) {
      throw e;
    } catch (IOException e) {
      ZipException problem = new ZipException(e.getMessage());
      problem.initCause(e);
      throw problem;
    }
  }
}
