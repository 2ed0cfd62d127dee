package org.gongbao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongbao.model.Section;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;

class TextTilingTest {
  private final Structure structure = new Structure(Knowledge.dictionaries());

  @Provide
  Arbitrary<List<String>> documents() {
    return Arbitraries.of(
            "某市2031年政府工作报告",
            "一、工作回顾",
            "二、工作安排",
            "四、保障措施",
            "（一）修路",
            "（二）架桥。全年建成桥梁两座，总长三千米。",
            "1.道路。全年改造道路二十条。",
            "（1）城区",
            "① 乡村",
            "附件",
            "附件2",
            "注释：",
            "道路项目表",
            "单位：万元",
            "续表",
            "全年改造道路二十条，惠及",
            "两万人。一是修路。二是架桥。",
            "三是植树；（1）松树；（2）柏树。",
            "序号\t项目",
            "1\t修路，改造道路",
            "\t二十条。",
            "",
            "　　",
            "𠀀字，生僻。")
        .list()
        .ofMaxSize(30);
  }

  @Property(tries = 500)
  void passagesTileTheText(@ForAll("documents") List<String> lines) {
    Document document = structure.assemble(TextBlocks.of(String.join("\n", lines)));
    String text = document.text().text();
    int at = 0;
    for (Passage passage : document.passages()) {
      assertThat(text.substring(at, passage.begin())).isIn("", "\n");
      assertThat(passage.end()).isGreaterThan(passage.begin());
      assertThat(passage.section()).isLessThan(document.sections().size());
      at = passage.end();
    }
    assertThat(text.substring(at)).isIn("", "\n");
  }

  @Property(tries = 500)
  void sectionsLieInsideTheirParents(@ForAll("documents") List<String> lines) {
    Document document = structure.assemble(TextBlocks.of(String.join("\n", lines)));
    List<Section> sections = document.sections();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      assertThat(section.id()).isEqualTo("s" + (i + 1));
      assertThat(section.begin()).isLessThan(section.end());
      String parent = section.parent();
      if (parent == null) {
        assertThat(section.level()).isEqualTo(1);
        continue;
      }
      Section above = sections.get(Integer.parseInt(parent.substring(1)) - 1);
      assertThat(section.level()).isEqualTo(above.level() + 1);
      assertThat(section.begin()).isGreaterThan(above.begin());
      assertThat(section.end()).isLessThanOrEqualTo(above.end());
    }
  }
}
