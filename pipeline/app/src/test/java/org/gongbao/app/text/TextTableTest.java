package org.gongbao.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongbao.app.text.TextTable.Column;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void countsAChineseCharacterAsTwoColumns() {
    TextTable table = new TextTable(Column.words("name", 40), Column.numbers("value"));
    table.add("新增学位", "1,300个");
    table.add("ABC", "5%");

    assertThat(table.lines())
        .containsExactly(
            "name        value", "────────  ───────", "新增学位  1,300个", "ABC            5%");
  }

  @Test
  void cutsAWordThatIsTooLong() {
    TextTable table = new TextTable(Column.words("name", 7));
    table.add("城市社区覆盖率");

    assertThat(table.lines()).last().isEqualTo("城市社…");
  }

  @Test
  void putsACellOnOneLine() {
    TextTable table = new TextTable(Column.words("name", 40));
    table.add(" 一行\n二行 ");

    assertThat(table.lines()).last().isEqualTo("一行 二行");
  }

  @Test
  void wantsACellForEachColumn() {
    TextTable table = new TextTable(Column.words("name", 40));

    assertThatThrownBy(() -> table.add("a", "b")).isInstanceOf(IllegalArgumentException.class);
  }
}
