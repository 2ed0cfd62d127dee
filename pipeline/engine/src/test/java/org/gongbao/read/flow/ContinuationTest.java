package org.gongbao.read.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinuationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、工作回顾",
        "（一）主要成绩",
        "(十二) 问题",
        "1.修路",
        "1．修路",
        "12、建校",
        "（3）植树",
        "3)植树",
        "104.扩建幼儿园",
        "第一章 总则",
        "第三部分 计划",
        "一是修路",
        "二要建校",
        "第一，修路",
        "①修路",
        "——修路",
        "●修路",
        "1.2 总体要求"
      })
  void knowsTheNumbersAndMarksOfHeadingsAndLists(String line) {
    assertThat(Continuation.startsWithNumber(line)).isTrue();
    assertThat(Continuation.startsParagraph(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.5个百分点",
        "21.5万人",
        "1.2万亿元",
        "一般公共预算收入",
        "三大中心建成",
        "十件实事",
        "第二产业增长",
        "2024年实现全覆盖",
        "（含中央厨房）",
        "一体推进",
        "第一产业增加值"
      })
  void takesNoQuantityOrWordForANumber(String line) {
    assertThat(Continuation.startsParagraph(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "附件",
        "附件：情况表",
        "附件1",
        "2024年12月3日",
        "二〇二四年十二月三日",
        "（2024年1月）",
        "注：数据为初步统计数",
        "来源：区政府办",
        "表1：收支情况"
      })
  void knowsTheLinesThatStandAlone(String line) {
    assertThat(Continuation.startsParagraph(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "任务完成。, true",
    "他说：“完成了。”, true",
    "如下：, true",
    "（此件公开发布）, false",
    "医疗服, false",
    "修路，, false"
  })
  void knowsWhereASentenceEnds(String text, boolean ends) {
    assertThat(Continuation.endsSentence(text)).isEqualTo(ends);
  }

  @ParameterizedTest
  @CsvSource({
    "增长5%, ，下降, true",
    "名人故居、, 纪念馆, true",
    "推动“数字, 政务”建设, true",
    "（含微型企业, 四十家）, true",
    "工作回顾, 过去一年, false",
    "名人故居、, 二、计划, false",
    "任务完成。, 各位代表, false"
  })
  void joinsWhatTypesettingForcesTogether(String first, String second, boolean forced) {
    assertThat(Continuation.isForced(first, second)).isEqualTo(forced);
  }

  @ParameterizedTest
  @CsvSource({
    "推进建设。提供便民医疗服, 务。成效明显。, true",
    "推进建设。提供便民医疗服, 一是修路。, false",
    "推进建设。, 成效明显。, false",
    "工作回顾, 成效明显。, false",
    "推进建设。提供便民医疗服, 区政府, false"
  })
  void joinsASentenceCutInside(String first, String second, boolean goesOn) {
    assertThat(Continuation.goesOn(first, second)).isEqualTo(goesOn);
  }

  @ParameterizedTest
  @CsvSource({"Open, Office, Open Office", "医疗服, 务, 医疗服务", "M, 2, M2", "增长, 5%, 增长5%"})
  void partsWordsOfLettersOnly(String first, String second, String joined) {
    StringBuilder text = new StringBuilder(first);
    Continuation.append(text, second);

    assertThat(text).hasToString(joined);
  }
}
