package org.gongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.model.Genre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {
  @TempDir Path folder;

  @Test
  void takesDocumentAndHalfFromTheFile() throws IOException {
    Gold gold = read("x.tune.json", "\"document\": \"a\", \"half\": \"held\",", "OTHER");

    assertThat(gold.document()).isEqualTo("a");
    assertThat(gold.half()).isEqualTo("held");
  }

  @Test
  void takesThemFromItsNameWhereTheFileIsSilent() throws IOException {
    Gold gold = read("somewhere-2024.tune.json", "", "OTHER");

    assertThat(gold.document()).isEqualTo("somewhere-2024");
    assertThat(gold.half()).isEqualTo("tune");
  }

  @Test
  void leavesAGoldUndividedThatNamesNoHalf() throws IOException {
    assertThat(read("a.gold.json", "", "OTHER").half()).isEqualTo(Gold.UNDIVIDED);
  }

  @Test
  void hasTheGenreOfItsReportAndOtherWhereNoneIsKnown() throws IOException {
    assertThat(read("a.gold.json", "", "BUDGET").genre()).isEqualTo(Genre.BUDGET);
    assertThat(read("a.gold.json", "", "NOVEL").genre()).isEqualTo(Genre.OTHER);
  }

  private Gold read(String name, String fields, String genre) throws IOException {
    String json =
        "{%s \"report\": {\"genre\": \"%s\"}, \"indicators\": []}".formatted(fields, genre);
    return GoldFile.read(Files.writeString(folder.resolve(name), json));
  }
}
