package org.gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {

  @Test
  void readsAnEntryByItsName() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("word/media/picture.png", "…");
    entries.put("word/document.xml", "<正文/>");
    ZipArchive archive = ZipArchive.open(ZipFile.of(entries)).orElseThrow();

    assertThat(archive.names()).containsExactly("word/media/picture.png", "word/document.xml");
    assertThat(text(archive, "word/document.xml")).isEqualTo("<正文/>");
    assertThat(archive.stream("word/styles.xml")).isNull();
  }

  @Test
  void readsAnEntryThatIsNotPacked() throws IOException {
    byte[] content = "plain".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("a");
      CRC32 sum = new CRC32();
      sum.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
    }

    assertThat(text(ZipArchive.open(bytes.toByteArray()).orElseThrow(), "a")).isEqualTo("plain");
  }

  @Test
  void opensNoArchiveWithoutItsEnd() {
    byte[] whole = ZipFile.of(Map.of("a", "content"));

    assertThat(ZipArchive.open(Arrays.copyOf(whole, whole.length - 10))).isEmpty();
    assertThat(ZipArchive.open(new byte[0])).isEmpty();
  }

  @Test
  void stopsAtAnEntryThatUnpacksWithoutEnd() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bomb"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 130; i++) {
        zip.write(zeros);
      }
    }
    ZipArchive archive = ZipArchive.open(bytes.toByteArray()).orElseThrow();

    assertThat(bytes.size()).isLessThan(1 << 20);
    assertThatThrownBy(
            () -> {
              try (InputStream stream = Objects.requireNonNull(archive.stream("bomb"))) {
                stream.transferTo(OutputStream.nullOutputStream());
              }
            })
        .isInstanceOf(ZipArchive.TooLarge.class)
        .hasMessageContaining("bomb");
  }

  @Property(tries = 300)
  void neverFailsOtherwiseThanByAnIoException(
      @ForAll @IntRange(min = 0, max = 10_000) int place, @ForAll byte value) {
    byte[] bytes = ZipFile.of(Map.of("a", "content of a", "b/c", "more of it"));
    bytes[place % bytes.length] = value;

    ZipArchive.open(bytes)
        .ifPresent(
            archive -> {
              for (String name : archive.names()) {
                try {
                  text(archive, name);
                } catch (IOException e) {
                  assertThat(e).hasMessageNotContaining("null");
                }
              }
            });
  }

  private static String text(ZipArchive archive, String name) throws IOException {
    try (InputStream stream = Objects.requireNonNull(archive.stream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
