package org.gongbao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotQuantityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年，全区经济平稳。",
        "2023年12月19日印发",
        "12月底前完成",
        "2021—2025年规划",
        "2021年—2025年规划",
        "2024—2025学年开学",
        "1—9月运行平稳",
        "截至6月30日",
        "3月15日至20日举办",
        "2023-12-19",
        "2023.12.19",
        "2023/12/9发布",
        "上午9时开会",
        "２０２３年工作"
      })
  void datesAndYears(String text) {
    assertThat(Quantities.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第2届农民丰收节",
        "第3条、第15条",
        "云政发〔2023〕5号文件",
        "云政办〔2023〕105号",
        "全市排名第3位",
        "排名前10位",
        "连续位居前3名"
      })
  void ordinalsRanksAndDocumentNumbers(String text) {
    assertThat(Quantities.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "构建“1+3+X”体系",
        "落实“3+2”机制",
        "推进“5A级景区”创建",
        "拨打12345热线",
        "办好12345政务服务便民热线",
        "国道G321改造",
        "5G网络全覆盖",
        "治理PM2.5",
        "PM10浓度达标",
        "A380落地",
        "COVID-19防控",
        "“双11”促销"
      })
  void numeralsInsideNames(String text) {
    assertThat(Quantities.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"65岁以上老年人健康管理", "惠及60周岁以上老人", "1万元以下的脱贫户", "3岁以下婴幼儿照护"})
  void numbersThatOnlyDefineAGroup(String text) {
    assertThat(Quantities.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.完善制度", "2、完善制度", "（3）完善制度", "如下：1.完善制度；2.加强监管", "依据[1]、[2]", "见注（2）"})
  void listNumbersAndNoteMarks(String text) {
    assertThat(Quantities.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"自2年前启动", "3年内建成", "5个工作日内办结后归档", "实行10年禁渔"})
  void timesThatOnlyFrameAnotherFact(String text) {
    assertThat(Quantities.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"打造百个示范点", "万人演绎", "为民办实事十件", "分三步走", "成千上万的群众", "第二届大会", "数千名群众"})
  void chineseNumeralsWithoutAnAmount(String text) {
    assertThat(Quantities.in(text)).isEmpty();
  }

  @Test
  void phasesThatAreNumbered() {
    assertThat(Quantities.in("东湖绿道1至3期全面建成")).isEmpty();
    assertThat(Quantities.in("举办培训班3期")).containsExactly("3 EXACT 期");
  }

  @Test
  void butADurationThatIsItselfAchievedIsOne() {
    assertThat(Quantities.in("连续12个季度保持增长")).containsExactly("12 EXACT 个季度");
    assertThat(Quantities.in("办理时间缩短至3个工作日")).containsExactly("3 EXACT 个工作日");
  }

  @Test
  void butAnAgeThatIsReachedIsOne() {
    assertThat(Quantities.in("人均预期寿命达81.2岁")).containsExactly("81.2 EXACT 岁");
  }

  @Test
  void butAShareIsOneThoughMoreFollows() {
    assertThat(Quantities.in("90%以上的社区实现覆盖")).containsExactly("90 AT_LEAST %");
  }

  @Test
  void butANumberBehindAYearIsOne() {
    assertThat(Quantities.in("2023年新建公园12座，2024年计划新建15座"))
        .containsExactly("12 EXACT 座", "15 EXACT 座");
  }
}
