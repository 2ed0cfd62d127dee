package org.gongbao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DamageTest {
  private static final String HEADER = "序号\t项目\t牵头单位\t完成情况";

  @Test
  void noticesACellThatEndsInMidSentence() {
    assertThat(
            Assembled.of(
                    HEADER,
                    "1\t修路。改造道路二十条。\t区交通局\t改造道路二十条，惠及两万人。完成任",
                    "2\t架桥。建设桥梁两座。\t区交通局、区水利局\t建成桥梁两座。完成任务。")
                .notices())
        .containsExactly("CUT_SENTENCE 完成任");
  }

  @Test
  void noticesAParagraphThatEndsInMidSentence() {
    assertThat(
            Assembled.of(
                    "一、回顾",
                    "全年改造道路二十条，惠及沿线两万人。建设桥梁两座，总长度超过三千米。同时持续完善管护机制，着力提",
                    "二、安排",
                    "继续改造道路，继续建设桥梁，继续完善各项管护机制。推动工作再上台阶，让群众满意。")
                .notices())
        .containsExactly("CUT_SENTENCE 同时持续完善管护机制，着力提");
  }

  @Test
  void findsNoFaultWithNamesAndLists() {
    assertThat(
            Assembled.of(
                    "某市某某工作报告",
                    "市长 某某",
                    "一、回顾",
                    "全年完成任务。具体如下：",
                    HEADER,
                    "1\t修路\t区交通局、区水利局、区自然资源局\t已完成",
                    "2\t架桥\t区交通局\t推进中")
                .notices())
        .isEmpty();
  }

  @Test
  void noticesAForeignWordInAChinesePhraseOnce() {
    assertThat(Assembled.of("一、安排", "持续提升服务 workstation 在社区的覆盖率。").notices())
        .containsExactly("FOREIGN_WORD workstation");
    assertThat(Assembled.of("一、安排", "推广fastq格式，统一fastq标准，联系信箱abcd@example.org。").notices())
        .isEmpty();
  }
}
