package org.gongbao.app.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.gongbao.read.ReportArchive;

/** The inputs that are packed in an archive, or in archives in it. */
final class PackedInputs {
  private static final String ENDING = ".zip";

  /** Archives in an archive are opened, those in them are not. */
  private static final int DEEPEST = 2;

  /** No more inputs are taken out of one archive and those in it. */
  private static final int MOST = 10_000;

  /** How much all of them together may unpack to. */
  private static final long LARGEST = 4L << 30;

  private final Path file;
  private long size;
  private final List<Input> inputs = new ArrayList<>();

  private PackedInputs(Path file) {
    this.file = file;
  }

  /** Whether a file is an archive by its name. */
  static boolean isArchive(Path file) {
    return isArchive(file.getFileName().toString());
  }

  private static boolean isArchive(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /**
   * What an archive holds, in the order of the names.
   *
   * @param file the archive
   * @param name its name as given
   * @return nothing where the file is a document with an archive's name
   */
  static List<Input> in(Path file, String name) {
    PackedInputs packed = new PackedInputs(file);
    try {
      Optional<ReportArchive> archive = ReportArchive.open(file);
      if (archive.isEmpty()) {
        return List.of();
      }
      packed.add(archive.get(), name, List.of());
      if (packed.inputs.isEmpty()) {
        packed.inputs.add(
            new Input.Unreachable(name, name + ": the archive is empty; fetch it again"));
      }
    } catch (IOException e) {
      packed.inputs.add(new Input.Unreachable(name, UnreadableFile.message(name, e)));
    }
    return packed.inputs;
  }

  private void add(ReportArchive archive, String name, List<String> outer) {
    List<String> files = archive.files();
    size += archive.size();
    if (size > LARGEST || inputs.size() + files.size() > MOST) {
      inputs.add(
          new Input.Unreachable(
              name,
              name
                  + ": the archive and those in it hold more than "
                  + MOST
                  + " files or 4 GiB; unpack it and give the files in it"));
      return;
    }
    for (String entry : files) {
      String path = name + "/" + shown(entry);
      List<String> entries = new ArrayList<>(outer);
      entries.add(entry);
      if (Companions.isNamedLikeOne(entry)) {
        inputs.add(new Input.Companion(path));
      } else if (archive.isEncrypted(entry)) {
        inputs.add(
            new Input.Unreachable(
                path, path + ": is encrypted; unpack the archive with its password"));
      } else if (!isArchive(entry)) {
        inputs.add(new Input.Document(path, new Input.PackedContent(file, entries)));
      } else if (entries.size() < DEEPEST) {
        addInner(archive, path, entries);
      } else {
        inputs.add(
            new Input.Unreachable(
                path, path + ": is packed too deep, in archives in archives; unpack them"));
      }
    }
  }

  private void addInner(ReportArchive archive, String path, List<String> entries) {
    try {
      Optional<ReportArchive> inner =
          ReportArchive.open(archive.content(entries.get(entries.size() - 1)));
      if (inner.isPresent()) {
        add(inner.get(), path, entries);
      } else {
        inputs.add(new Input.Document(path, new Input.PackedContent(file, entries)));
      }
    } catch (ZipException e) {
      inputs.add(new Input.Unreachable(path, UnreadableFile.message(path, e)));
    }
  }

  /** An entry's name as a part of a path: no way up, nothing that a terminal obeys. */
  private static String shown(String entry) {
    StringBuilder shown = new StringBuilder();
    for (String part : entry.split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        shown.append(shown.isEmpty() ? "" : "/").append(part.replaceAll("\\p{Cntrl}", "?"));
      }
    }
    return shown.toString();
  }

  /**
   * The content of a packed file.
   *
   * @param file the outermost archive
   * @param entries the names that lead to it
   * @throws IOException where it cannot be read or unpacked
   */
  static byte[] content(Path file, List<String> entries) throws IOException {
    ReportArchive archive = ReportArchive.open(file).orElseThrow(PackedInputs::changed);
    byte[] content = archive.content(entries.get(0));
    for (String entry : entries.subList(1, entries.size())) {
      content = ReportArchive.open(content).orElseThrow(PackedInputs::changed).content(entry);
    }
    return content;
  }

  private static ZipException changed() {
    return new ZipException("the archive was changed meanwhile");
  }
}
