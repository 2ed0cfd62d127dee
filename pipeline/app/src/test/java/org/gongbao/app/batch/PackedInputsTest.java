package org.gongbao.app.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedInputsTest {
  @TempDir private Path folder;

  @Test
  void takesAnArchiveForAFolder() throws IOException {
    write("2023.zip", zip(StandardCharsets.UTF_8, "区/报告.txt", "全文", "a.json", "{}", "b.txt", "文"));

    List<Input> inputs = find("");

    assertThat(inputs)
        .extracting(input -> input.getClass().getSimpleName() + " " + relative(input.path()))
        .containsExactly(
            "Companion 2023.zip/a.json", "Document 2023.zip/b.txt", "Document 2023.zip/区/报告.txt");
    assertThat(((Input.Document) inputs.get(2)).content().load())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("全文");
  }

  @Test
  void readsNamesThatWindowsWroteInGbk() throws IOException {
    write("旧.zip", zip(Charset.forName("GBK"), "民生实事/附件.txt", "文"));

    assertThat(find("旧.zip"))
        .extracting(input -> relative(input.path()))
        .containsExactly("旧.zip/民生实事/附件.txt");
  }

  @Test
  void leavesOutWhatSystemsAdd() throws IOException {
    write(
        "a.zip",
        zip(
            StandardCharsets.UTF_8,
            "__MACOSX/._x.txt",
            "",
            ".DS_Store",
            "",
            "x.txt",
            "文",
            "d/",
            ""));

    assertThat(find("a.zip"))
        .extracting(input -> relative(input.path()))
        .containsExactly("a.zip/x.txt");
  }

  @Test
  void opensAnArchiveInAnArchiveButNoneInThat() throws IOException {
    byte[] innermost = zip(StandardCharsets.UTF_8, "deep.txt", "深");
    byte[] inner = zip(StandardCharsets.UTF_8, Map.of("in.zip", innermost, "x.txt", utf8("中")));
    write("out.zip", zip(StandardCharsets.UTF_8, Map.of("mid.zip", inner)));

    List<Input> inputs = find("out.zip");

    assertThat(inputs)
        .extracting(input -> relative(input.path()))
        .containsExactly("out.zip/mid.zip/in.zip", "out.zip/mid.zip/x.txt");
    assertThat(((Input.Unreachable) inputs.get(0)).problem())
        .contains("in.zip", "too deep", "unpack");
    assertThat(((Input.Document) inputs.get(1)).content().load()).isEqualTo(utf8("中"));
  }

  @Test
  void failsForAnEncryptedEntryAlone() throws IOException {
    byte[] archive = zip(StandardCharsets.UTF_8, "a.txt", "甲", "b.txt", "乙");
    archive[central(archive) + 8] |= 1;
    write("locked.zip", archive);

    List<Input> inputs = find("locked.zip");

    assertThat(((Input.Unreachable) inputs.get(0)).problem())
        .contains("locked.zip/a.txt", "is encrypted", "password");
    assertThat(((Input.Document) inputs.get(1)).content().load()).isEqualTo(utf8("乙"));
  }

  @Test
  void failsForADamagedArchive() throws IOException {
    byte[] archive = zip(StandardCharsets.UTF_8, "a.txt", "甲");
    write("cut.zip", Arrays.copyOf(archive, archive.length / 2));

    assertThat(find("cut.zip"))
        .singleElement()
        .isInstanceOfSatisfying(
            Input.Unreachable.class,
            input ->
                assertThat(input.problem())
                    .contains("cut.zip", "cut off", "fetch the archive again"));
  }

  @Test
  void unpacksNoEntryFurtherThanItSays() throws IOException {
    byte[] archive = zip(StandardCharsets.UTF_8, "bomb.txt", "0".repeat(1 << 20));
    archive[central(archive) + 24] = 9;
    archive[central(archive) + 25] = 0;
    archive[central(archive) + 26] = 0;
    write("bomb.zip", archive);

    Input.Document bomb = (Input.Document) find("bomb.zip").get(0);

    assertThatThrownBy(bomb.content()::load)
        .isInstanceOf(ZipException.class)
        .hasMessageContaining("more than the archive says");
  }

  @Test
  void refusesAnArchiveThatUnpacksToMoreThanADisk() throws IOException {
    byte[] archive = zip(StandardCharsets.UTF_8, "a.txt", "甲", "b.txt", "乙");
    int at = central(archive) + 24;
    Arrays.fill(archive, at, at + 4, (byte) 0xfe);
    int next = central(archive, at);
    Arrays.fill(archive, next + 24, next + 28, (byte) 0xfe);
    write("huge.zip", archive);

    assertThat(find("huge.zip"))
        .singleElement()
        .isInstanceOfSatisfying(
            Input.Unreachable.class,
            input -> assertThat(input.problem()).contains("huge.zip", "2 files", "MiB"));
  }

  @Test
  void showsNoWayUpInAPath() throws IOException {
    write("slip.zip", zip(StandardCharsets.UTF_8, "../../etc/x.txt", "文"));

    assertThat(find("slip.zip"))
        .extracting(input -> relative(input.path()))
        .containsExactly("slip.zip/etc/x.txt");
  }

  @Test
  void takesADocumentNamedLikeAnArchiveForADocument() throws IOException {
    write("report.zip", zip(StandardCharsets.UTF_8, "OFD.xml", "<OFD/>"));

    assertThat(find("report.zip"))
        .singleElement()
        .isInstanceOfSatisfying(
            Input.Document.class,
            input -> assertThat(input.content()).isInstanceOf(Input.FileContent.class));
  }

  private List<Input> find(String name) {
    return InputFinder.find(List.of(folder.resolve(name).toString()), folder.resolve("output"));
  }

  private String relative(String path) {
    return path.substring(folder.toString().length() + 1);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Charset names, String... namesAndTexts) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      entries.put(namesAndTexts[i], utf8(namesAndTexts[i + 1]));
    }
    return zip(names, entries);
  }

  private static byte[] zip(Charset names, Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** Where the directory's first entry stands. */
  private static int central(byte[] archive) {
    return central(archive, 0);
  }

  private static int central(byte[] archive, int from) {
    for (int i = from; i < archive.length - 4; i++) {
      if (archive[i] == 'P'
          && archive[i + 1] == 'K'
          && archive[i + 2] == 1
          && archive[i + 3] == 2) {
        return i;
      }
    }
    throw new AssertionError("no directory");
  }
}
