package org.gongbao.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListTest {
  @TempDir Path folder;
  private Path one;
  private Path two;

  @BeforeEach
  void addFiles() throws IOException {
    one = Files.writeString(folder.resolve("a 一.txt"), "a");
    two = Files.writeString(Files.createDirectory(folder.resolve("二")).resolve("b\".txt"), "b");
  }

  @Test
  void namesAPathOnEachLine() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "\uFEFF" + one + "\r\n\n" + two);

    assertThat(found("@" + list)).containsExactly(one.toString(), two.toString());
  }

  @Test
  void namesFoldersToo() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), two.getParent() + "\n");

    assertThat(found("@" + list)).containsExactly(two.toString());
  }

  @Test
  void namesThePathsOfATable() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("failed.csv"),
            "cause,path\nCRASH,\""
                + one
                + "\"\nINPUT,\""
                + two.toString().replace("\"", "\"\"")
                + "\"\n");

    assertThat(found("@" + list)).containsExactly(one.toString(), two.toString());
  }

  @Test
  void readsAFileWhoseNameBeginsLikeAList() throws IOException {
    InputFinder finder = new InputFinder(List.of("@" + folder.resolve("none.txt")), folder);

    assertThat(finder)
        .singleElement()
        .isInstanceOfSatisfying(
            Input.Unreachable.class, input -> assertThat(input.problem()).contains("none.txt"));
  }

  @Test
  void readsWhatAListNamesWhateverItsName() throws IOException {
    Path data = Files.writeString(folder.resolve("report.json"), "a");
    Path list = Files.writeString(folder.resolve("list.txt"), data + "\n");

    assertThat(InputFinder.find(List.of(folder.toString(), "@" + list), Path.of("output")))
        .filteredOn(input -> input.path().equals(data.toString()))
        .singleElement()
        .isInstanceOf(Input.Document.class);
  }

  private List<String> found(String argument) {
    return InputFinder.find(List.of(argument), Path.of("output")).stream()
        .map(Input::path)
        .toList();
  }
}
