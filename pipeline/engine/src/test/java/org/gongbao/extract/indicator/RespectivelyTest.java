package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RespectivelyTest {

  @Test
  void pairsTheValuesWithTheMembersOfTheList() {
    assertThat(Prose.named("粮食产量、油料产量和蔬菜产量分别为12万吨、3万吨和40万吨。"))
        .containsExactly("粮食产量 120000 吨", "油料产量 30000 吨", "蔬菜产量 400000 吨");
  }

  @Test
  void givesShortMembersWhatTheLastOneSays() {
    assertThat(Prose.named("城镇、农村居民收入分别增长5.1%和6.7%。"))
        .containsExactly("城镇居民收入 5.1 %", "农村居民收入 6.7 %");
  }

  @Test
  void pairsChangesWithTheLevelsStatedBefore() {
    assertThat(Prose.named("第一产业增加值3亿元，第二产业增加值9亿元，分别增长3.2%、4.8%。"))
        .containsExactly(
            "第一产业增加值 300000000 元", "第二产业增加值 900000000 元", "第一产业增加值 3.2 %", "第二产业增加值 4.8 %");
  }

  @Test
  void makesEachOfTheValuesAChange() {
    assertThat(Prose.measures("城镇、农村居民收入同比分别增长5.1%和6.7%。"))
        .containsExactly("CHANGE YEAR_ON_YEAR", "CHANGE YEAR_ON_YEAR");
    assertThat(Prose.evidence("城镇、农村居民收入分别增长5.1%和6.7%。")).containsExactly("增长5.1%", "6.7%");
  }

  @Test
  void spellsOutOrdinalsThatShareTheirPrefix() {
    assertThat(Prose.names("第一、二、三次产业比重分别为11%、36%和53%。"))
        .containsExactly("第一产业比重", "第二产业比重", "第三产业比重");
  }

  @Test
  void givesEachFigureWhatItMeasuresBehindTheWord() {
    assertThat(Prose.names("第一、二、三产业分别拉动GDP增长1.6、3.1、2.1个百分点。"))
        .containsExactly("第一产业拉动GDP", "第二产业拉动GDP", "第三产业拉动GDP");
  }

  @Test
  void partsTheMembersOfACollective() {
    assertThat(Prose.named("三次产业对经济增长贡献率分别为24%、45%、31%，分别拉动GDP增长1.6、3.1、2.1个百分点。"))
        .containsExactly(
            "第一产业对经济增长贡献率 24 %",
            "第二产业对经济增长贡献率 45 %",
            "第三产业对经济增长贡献率 31 %",
            "第一产业拉动GDP 1.6 个百分点",
            "第二产业拉动GDP 3.1 个百分点",
            "第三产业拉动GDP 2.1 个百分点");
    assertThat(Prose.names("城乡居民人均收入分别增长5%、6%。")).containsExactly("城镇居民人均收入", "农村居民人均收入");
  }

  @Test
  void givesGroupsByAgeTheMeasureAlone() {
    assertThat(Prose.names("孕妇、老人和6岁以下幼童体检率分别为91%、82%、73%。"))
        .containsExactly("孕妇体检率", "老人体检率", "6岁以下幼童体检率");
  }

  @Test
  void givesEachMemberTheMeasureOfTheLast() {
    assertThat(Prose.names("茶叶加工、竹木家具、精细陶瓷产值分别达到9亿元、7亿元、5亿元。"))
        .containsExactly("茶叶加工产值", "竹木家具产值", "精细陶瓷产值");
    assertThat(Prose.names("规上工业增加值和民间投资分别增长5%、7%。")).containsExactly("规上工业增加值", "民间投资");
  }

  @Test
  void leavesOutHowManyThingsAreMeasuredTogether() {
    assertThat(Prose.named("6条商业街、9个集贸市场销售额分别增长3%、4%。")).contains("商业街销售额 3 %", "集贸市场销售额 4 %");
  }
}
