package org.gongbao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.DeclaredHeading;
import org.gongbao.model.document.LineFragment;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.ParagraphStyle;
import org.junit.jupiter.api.Test;

class DeclaredHeadingsTest {
  private final List<Block> blocks = new ArrayList<>();
  private final List<DeclaredHeading> declared = new ArrayList<>();

  @Test
  void takesADeclaredLineOnItsPageForAHeading() {
    document();
    declare("惠民 举措", 1, 1);
    declare("口袋公园", 2, 1);

    assertThat(outline()).containsExactly("1 null 惠民举措", "2 null 口袋公园");
  }

  @Test
  void ignoresWhatIsNotPrintedOnItsPage() {
    document();
    declare("惠民举措", 1, 2);
    declare("便民服务", 1, 1);

    assertThat(outline()).isEmpty();
  }

  @Test
  void ignoresAListOfPages() {
    document();
    line("第 1 页", 1);
    line("全年新增口袋公园十二座，群众满意。", 1);
    declare("第1页", 1, 1);

    assertThat(outline()).isEmpty();
  }

  @Test
  void ignoresAListMadeOfSentences() {
    document();
    declare("全年新增公办幼儿园学位一千三百个，群众满意。", 1, 1);
    declare("全年建成口袋公园和街心花园十二座，群众满意。", 1, 1);
    declare("口袋公园", 1, 1);

    assertThat(outline()).isEmpty();
  }

  @Test
  void takesNoLevelsFromAListThatLeavesHeadingsOut() {
    line("云汀市民生实事办理情况的报告", 1);
    line("一、教育", 1);
    line("学前教育", 1);
    line("全年新增公办幼儿园学位一千三百个，群众满意。", 1);
    line("二、公园", 1);
    line("全年建成口袋公园和街心花园十二座，群众满意。", 1);
    declare("学前教育", 1, 1);

    assertThat(outline()).containsExactly("1 一 教育", "2 null 学前教育", "1 二 公园");
  }

  private void document() {
    line("云汀市民生实事办理情况的报告", 1);
    line("惠民举措", 1);
    line("全年新增公办幼儿园学位一千三百个，群众满意。", 1);
    line("口袋公园", 1);
    line("全年建成口袋公园和街心花园十二座，群众满意。", 1);
  }

  private void line(String text, int page) {
    float[] edges = new float[text.length()];
    LineFragment fragment = new LineFragment(0, page, 10, 20, edges, edges);
    blocks.add(
        new Paragraph(
            LocatedText.of(text, List.of(fragment)),
            new ParagraphStyle(16, 0, false, null, false),
            false));
  }

  private void declare(String title, int level, int page) {
    declared.add(new DeclaredHeading(DeclaredHeading.Source.BOOKMARK, title, level, page));
  }

  private List<String> outline() {
    return new Assembled(new Structure(Knowledge.dictionaries()).assemble(blocks, declared))
        .outline();
  }
}
