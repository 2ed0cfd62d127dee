package org.gongbao.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.gongbao.layout.RuleSet.Rule;
import org.gongbao.model.Notice;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.junit.jupiter.api.Test;

/** Pages with more rules, boxes or cells than anybody would set by hand. */
class CrowdedPageTest {
  private static final String PROSE = "全区始终坚持以人民为中心的发展思想将保障和改善民生作为出发点";

  @Test
  void takesAMeshOfRulesForADrawingAndSaysSo() {
    Random random = new Random(7);
    PageSketch page = new PageSketch().lines(100, PROSE);
    for (int i = 0; i < 40_000; i++) {
      float x = random.nextInt(550);
      float y = random.nextInt(750);
      if (i % 2 == 0) {
        page.level(x, y, x + 30);
      } else {
        page.upright(x, y, y + 30);
      }
    }
    List<Notice> notices = new ArrayList<>();
    List<Block> blocks = new Layout().arrange(List.of(page.page(7)), notices::add);

    assertThat(blocks).singleElement().isInstanceOf(Paragraph.class);
    assertThat(notices).extracting(Notice::code).containsExactly("TABLES_GIVEN_UP");
    assertThat(notices.get(0).detail()).contains("page 7");
  }

  @Test
  void saysNothingOfAnEmptyForm() {
    List<Notice> notices = new ArrayList<>();
    PageSketch page = new PageSketch().grid(places(60, 14, 34), places(100, 20, 20));

    assertThat(new Layout().arrange(List.of(page.page(1)), notices::add)).hasSize(1);
    assertThat(notices).isEmpty();
  }

  @Test
  void keepsTheTextBesideManyTinyBoxes() {
    PageSketch page = new PageSketch().lines(790, PROSE);
    for (int i = 0; i < 10_000; i++) {
      float x = i % 100 * 6;
      float y = i / 100 * 7;
      page.grid(new float[] {x, x + 5.5f}, new float[] {y, y + 5.5f});
    }

    assertThat(TablesOf.blocks(page))
        .filteredOn(Paragraph.class::isInstance)
        .extracting(block -> ((Paragraph) block).text().text())
        .containsExactly(PROSE);
  }

  @Test
  void readsATableOfFiveThousandRowsAndFortyColumns() {
    TableBlock table = TablesOf.table(table(5_000, 40));

    assertThat(table.rows()).isEqualTo(5_000);
    assertThat(table.columns()).isEqualTo(40);
    assertThat(table.cells())
        .hasSize(200_000)
        .last()
        .extracting(cell -> cell.text().text())
        .isEqualTo("1");
  }

  @Test
  void readsTheGlyphsOfATableAsOftenHoweverManyItHas() {
    double few = readsOfEachGlyph(table(200, 10));
    double many = readsOfEachGlyph(table(1_600, 10));

    assertThat(many).isLessThan(1.2 * few);
  }

  @Test
  void comparesOnlyRulesThatAreNearEachOther() {
    double few = readsOfEachRule(500);
    double many = readsOfEachRule(4_000);

    assertThat(many).isLessThan(2 * few);
  }

  private static double readsOfEachGlyph(PageSketch sketch) {
    Page page = sketch.page(1);
    CountedList<Glyph> glyphs = new CountedList<>(page.glyphs());
    new Layout().arrange(List.of(new Page(1, page.width(), page.height(), glyphs, page.rulings())));
    return (double) glyphs.reads() / glyphs.size();
  }

  /** Looks for meetings among the rules of so many tables below and beside each other. */
  private static double readsOfEachRule(int tables) {
    List<Rule> level = new ArrayList<>();
    List<Rule> upright = new ArrayList<>();
    for (int i = 0; i < tables; i++) {
      float x = i % 10 * 50;
      float y = i / 10 * 30;
      for (int edge = 0; edge < 3; edge++) {
        level.add(new Rule(y + edge * 10, x, x + 40));
        upright.add(new Rule(x + edge * 20, y, y + 20));
      }
    }
    level.sort(Comparator.comparingDouble(Rule::at));
    upright.sort(Comparator.comparingDouble(Rule::at));
    CountedList<Rule> counted = new CountedList<>(upright);
    List<RuleGroup> groups = RuleGroup.of(level, counted, 3);

    assertThat(groups).hasSize(tables);
    return (double) counted.reads() / upright.size();
  }

  private static PageSketch table(int rows, int columns) {
    float[] xs = places(20, 40, columns);
    float[] ys = places(20, 12, rows);
    PageSketch page = new PageSketch(40 + columns * 40, 40 + rows * 12).grid(xs, ys);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        String text = row == 0 ? "产量" : Integer.toString(row * column % 10);
        page.text(xs[column] + 4, ys[row] + 10, 8, PageSketch.BODY, column == 0 ? "项目" : text);
      }
    }
    return page;
  }

  private static float[] places(float first, float pitch, int slots) {
    float[] places = new float[slots + 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = first + i * pitch;
    }
    return places;
  }
}
