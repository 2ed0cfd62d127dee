package org.gongbao.app.batch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Tells one build of the program from another, by its classes, its packaged dictionaries and the
 * libraries it names: a version number does not change with every change of the code.
 */
public final class ProgramDigest {
  private static final int BYTES = 8;

  private final MessageDigest digest;

  private ProgramDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Sixteen hexadecimal digits.
   *
   * @param program a class of the jar that names the libraries
   * @param engine a class of the jar or folder that results depend on
   * @param options further texts that results depend on
   * @throws IOException where the program's own files cannot be read
   */
  public static String of(Class<?> program, Class<?> engine, List<String> options)
      throws IOException {
    ProgramDigest digest = new ProgramDigest();
    digest.addLibraries(place(program));
    digest.addContent(place(engine));
    options.forEach(digest::add);
    return HexFormat.of().formatHex(digest.digest.digest(), 0, BYTES);
  }

  private static Path place(Class<?> part) throws IOException {
    CodeSource source = part.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(part + " comes from no file", e);
    }
  }

  private void addLibraries(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      try (JarFile jar = new JarFile(place.toFile())) {
        Manifest manifest = jar.getManifest();
        if (manifest != null) {
          add(String.valueOf(manifest.getMainAttributes().getValue("Class-Path")));
        }
      }
    }
  }

  private void addContent(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      addFolder(place);
    } else {
      addJar(place);
    }
  }

  /** The directory of a jar has a checksum of each file. */
  private void addJar(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      List<? extends ZipEntry> entries =
          jar.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
      for (ZipEntry entry : entries) {
        add(entry.getName() + " " + entry.getCrc());
      }
    }
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    byte[] buffer = new byte[1 << 14];
    for (Path file : files) {
      add(folder.relativize(file).toString());
      try (InputStream bytes = Files.newInputStream(file)) {
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
          digest.update(buffer, 0, read);
        }
      }
    }
  }

  private void add(String text) {
    digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
