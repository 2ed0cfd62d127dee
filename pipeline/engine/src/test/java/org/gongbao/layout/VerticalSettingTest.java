package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.BoundingBox;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.junit.jupiter.api.Test;

class VerticalSettingTest {
  private static final String COLUMN = "全区始终坚持以人民为中心的发展思想将保障和改善民生作为出发点";

  @Test
  void readsLinesThatRunDownFromTheRight() {
    List<Glyph> glyphs = new ArrayList<>();
    column(glyphs, 540, 120, COLUMN.substring(2));
    column(glyphs, 512, 88, COLUMN);
    column(glyphs, 484, 88, "新增学位三百个。");
    Page page = new Page(1, 600, 800, glyphs, List.of());
    Paragraph paragraph = (Paragraph) new Layout().arrange(List.of(page)).get(0);

    assertThat(paragraph.text().text()).isEqualTo(COLUMN.substring(2) + COLUMN + "新增学位三百个。");
    int begin = paragraph.text().text().indexOf("三百个");
    assertThat(paragraph.text().evidence(begin, begin + 1).boxes().get(0).box())
        .isEqualTo(new BoundingBox(484, 88 + 4 * 16, 500, 88 + 5 * 16));
  }

  @Test
  void doesNotTakeColumnsOfATableForVerticalText() {
    PageSketch page = new PageSketch();
    for (int row = 0; row < 20; row++) {
      page.text(60, 100 + 20 * row, "是").text(200, 100 + 20 * row, "一二三");
    }

    assertThat(VerticalSetting.isOf(page.page(1))).isFalse();
  }

  private static void column(List<Glyph> glyphs, float left, float top, String text) {
    for (int i = 0; i < text.length(); i++) {
      float y = top + 16 * i;
      glyphs.add(
          new Glyph(text.substring(i, i + 1), left, y, left + 16, y + 16, 16, PageSketch.BODY));
    }
  }
}
