package org.gongbao.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
  @TempDir Path folder;

  @Test
  void walksAFolderInTheOrderOfThePaths() throws IOException {
    files("b.pdf", "a/2.docx", "a/10.txt", "c");

    assertThat(names(find(""))).containsExactly("a/10.txt", "a/2.docx", "b.pdf", "c");
  }

  @Test
  void keepsTheOrderOfTheArgumentsAndNamesNothingTwice() throws IOException {
    files("b.pdf", "a.pdf");

    assertThat(names(find("b.pdf", "", "a.pdf"))).containsExactly("b.pdf", "a.pdf");
  }

  @Test
  void passesOverHiddenFilesAndFolders() throws IOException {
    files(".hidden.pdf", ".git/x.pdf", "~$lock.docx", "seen.pdf");

    assertThat(names(find(""))).containsExactly("seen.pdf");
  }

  @Test
  void readsAHiddenFileThatIsNamed() throws IOException {
    files(".hidden.pdf");

    assertThat(find(".hidden.pdf")).singleElement().isInstanceOf(Input.Document.class);
  }

  @Test
  void takesWhatItsNameShowsToBeNoReportForACompanion() throws IOException {
    files("a.gold.json", "photo.PNG", "report.unknown");

    assertThat(find(""))
        .extracting(input -> input.getClass().getSimpleName())
        .containsExactly("Companion", "Companion", "Document");
  }

  @Test
  void takesAScriptForACompanion() throws IOException {
    Files.writeString(folder.resolve("make-it"), "#!/bin/sh\n");

    assertThat(find("")).singleElement().isInstanceOf(Input.Companion.class);
  }

  @Test
  void passesOverAFolderThatSaysSoUnlessItIsNamed() throws IOException {
    files("sources/.gongbao-skip", "sources/a.txt", "b.txt");

    assertThat(names(find(""))).containsExactly("b.txt");
    assertThat(names(find("sources"))).containsExactly("sources/a.txt");
  }

  @Test
  void readsAFileThatIsNamedWhateverItsName() throws IOException {
    files("report.json");

    assertThat(find("report.json")).singleElement().isInstanceOf(Input.Document.class);
    assertThat(find("", "report.json")).singleElement().isInstanceOf(Input.Document.class);
    assertThat(find("report.json", "")).singleElement().isInstanceOf(Input.Document.class);
  }

  @Test
  void findsFilesByAPattern() throws IOException {
    files("2022/a.pdf", "2023/b.pdf", "2023/c.docx", "2023/deep/d.pdf");

    assertThat(names(find("2023/*.pdf"))).containsExactly("2023/b.pdf");
    assertThat(names(find("**.pdf")))
        .containsExactly("2022/a.pdf", "2023/b.pdf", "2023/deep/d.pdf");
  }

  @Test
  void takesAFileWhoseNameLooksLikeAPatternForTheFile() throws IOException {
    files("[2023].pdf");

    assertThat(names(find("[2023].pdf"))).containsExactly("[2023].pdf");
  }

  @Test
  void saysThatAPatternMatchesNothing() {
    assertThat(find("*.pdf"))
        .singleElement()
        .isInstanceOfSatisfying(
            Input.Unreachable.class,
            input -> assertThat(input.problem()).contains("matches no file"));
  }

  @Test
  void saysThatAFileIsNotThere() {
    assertThat(find("none.pdf"))
        .singleElement()
        .isInstanceOfSatisfying(
            Input.Unreachable.class,
            input -> assertThat(input.problem()).contains("none.pdf").contains("check the path"));
  }

  @Test
  void leavesTheOutputFolderOut() throws IOException {
    files("a.pdf", "output/reports/b.pdf");

    List<Input> found = InputFinder.find(List.of(folder.toString()), folder.resolve("output"));

    assertThat(names(found)).containsExactly("a.pdf");
  }

  @Test
  void endsWhereALinkLeadsBackUp() throws IOException {
    files("a/b.pdf");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);

    assertThat(names(find(""))).containsExactly("a/b.pdf");
  }

  @Test
  void saysThatSomethingIsNoPath() {
    assertThat(InputFinder.find(List.of("a\0b"), folder))
        .singleElement()
        .isInstanceOf(Input.Unreachable.class);
  }

  private List<Input> find(String... arguments) {
    List<String> paths = Arrays.stream(arguments).map(argument -> folder + "/" + argument).toList();
    return InputFinder.find(paths, Path.of("output"));
  }

  private List<String> names(List<Input> inputs) {
    return inputs.stream()
        .map(input -> folder.relativize(Path.of(input.path())).toString())
        .toList();
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }
}
