package org.gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.model.UnreadableInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
  @TempDir private Path folder;

  @Test
  void loadsAWholeFile() throws IOException, UnreadableInput {
    Path file = Files.writeString(folder.resolve("a.txt"), "公报");

    assertThat(InputFile.load(file)).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void saysThatAFileIsMissing() {
    Path file = folder.resolve("none.pdf");

    assertThatThrownBy(() -> InputFile.load(file))
        .isInstanceOf(UnreadableInput.class)
        .hasMessage(file + ": there is no such file. Check the path.");
  }

  @Test
  void saysThatAPathIsAFolder() {
    assertThatThrownBy(() -> InputFile.load(folder))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll(folder.toString(), "folder");
  }

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.docx"));

    assertThatThrownBy(() -> InputFile.load(file))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("empty.docx", "is empty");
  }

  @Test
  void saysThatAFileMayNotBeRead() {
    assertThat(InputFile.problemOf(new AccessDeniedException("x"), "secret.txt"))
        .hasMessage(
            "secret.txt: the permission to read this file is missing."
                + " Make it readable for this user.");
  }

  @Test
  void givesTheSystemsReasonWhereItHasAnother() {
    assertThat(InputFile.problemOf(new IOException("Input/output error"), "a.pdf"))
        .hasMessageContainingAll("a.pdf: ", "(Input/output error)", "local disk");
  }
}
