package org.gongbao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongbao.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityFinderTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "新建口袋公园36座, 36 EXACT 座",
    "修订制度0项, 0 EXACT 项",
    "发放补贴108.5元, 108.5 EXACT 元",
    "种树12345棵, 12345 EXACT 棵",
    "'安装路灯1,234盏', 1234 EXACT 盏",
    "'安装路灯1,234,567盏', 1234567 EXACT 盏",
    "绿化覆盖率达42.10%, 42.1 EXACT %",
    "自然增长率-0.35‰, -0.35 EXACT ‰"
  })
  void readsDigitsWithSeparatorsAndDecimals(String text, String quantity) {
    assertThat(Quantities.in(text)).containsExactly(quantity);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "新增学位1.3万个, 13000 EXACT 个",
    "总投资1.08亿元, 108000000 EXACT 元",
    "存款余额2.5万亿元, 2500000000000 EXACT 元",
    "服务3百万人次, 3000000 EXACT 人次",
    "年产值5千万元, 50000000 EXACT 元",
    "投入3百万元, 3000000 EXACT 元",
    "发电12亿千瓦时, 1200000000 EXACT 千瓦时",
    "装机6万千瓦, 60000 EXACT 千瓦",
    "道路长9千米, 9 EXACT 千米",
    "提高2个百分点, 2 EXACT 个百分点",
    "投资1亿3千万元, 130000000 EXACT 元",
    "投资1亿3千多万元, 130000000 OVER 元"
  })
  void foldsTheMagnitudeIntoTheValueButNotOutOfAUnit(String text, String quantity) {
    assertThat(Quantities.in(text)).containsExactly(quantity);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "惠及约3万户, 30000 ABOUT 户",
    "惠及大约3万户, 30000 ABOUT 户",
    "投入近2亿元, 200000000 NEARLY 元",
    "投入将近2亿元, 200000000 NEARLY 元",
    "投入接近2亿元, 200000000 NEARLY 元",
    "培训超1.2万名, 12000 OVER 名",
    "培训超过1.2万名, 12000 OVER 名",
    "培训逾1.2万名, 12000 OVER 名",
    "产值突破3亿元, 300000000 OVER 元",
    "每年不少于4次, 4 AT_LEAST 次",
    "覆盖率不低于95%, 95 AT_LEAST %",
    "培训至少200人, 200 AT_LEAST 人",
    "办理不超过3件, 3 AT_MOST 件",
    "能耗不高于12克, 12 AT_MOST 克",
    "差错率不足1%, 1 UNDER %",
    "投诉率不到1%, 1 UNDER %",
    "失业率低于5%, 5 UNDER %"
  })
  void readsTheBoundBeforeTheNumber(String text, String quantity) {
    assertThat(Quantities.in(text)).containsExactly(quantity);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "接待48万余人次, 480000 OVER 人次",
    "接待2300余场, 2300 OVER 场",
    "演出20多场, 20 OVER 场",
    "投入3亿多元, 300000000 OVER 元",
    "惠及1.5万多户, 15000 OVER 户",
    "投入5000余万元, 50000000 OVER 元"
  })
  void readsTheBoundBetweenNumberAndUnit(String text, String quantity) {
    assertThat(Quantities.in(text)).containsExactly(quantity);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "覆盖率达90%以上, 90 AT_LEAST %",
    "误差在5%以内, 5 AT_MOST %",
    "降至3%以下, 3 AT_MOST %",
    "保持在80%左右, 80 ABOUT %"
  })
  void readsTheBoundBehindTheUnit(String text, String quantity) {
    assertThat(Quantities.in(text)).containsExactly(quantity);
  }

  @ParameterizedTest(name = "{0} covers {1}")
  @CsvSource({
    "累计培训超1.2万名护理员, 超1.2万名",
    "普及率90%以上。, 90%以上",
    "服务48万余人次。, 48万余人次",
    "增长25%—30%。, 25%—30%",
    "每年不少于4次。, 不少于4次",
    "共投入1亿3千多万元。, 1亿3千多万元",
    "购置设备12台（套）。, 12台（套）"
  })
  void coversTheNumberWithItsBoundWordsAndUnit(String text, String covered) {
    assertThat(Quantities.covered(text)).containsExactly(covered);
  }

  @Test
  void opensTheIntervalThatTheWordsAllow() {
    assertInterval("超过5家", "5", null);
    assertInterval("5家以上", "5", null);
    assertInterval("近5家", null, "5");
    assertInterval("不足5家", null, "5");
    assertInterval("不超过5家", null, "5");
    assertInterval("约5家", null, null);
    assertInterval("5家", "5", "5");
    assertInterval("5至8家", "5", "8");
  }

  private static void assertInterval(String text, String low, String high) {
    Quantity quantity = Quantities.mentions(text).get(0).quantity();
    assertThat(quantity.low()).as(text).isEqualTo(low == null ? null : new BigDecimal(low));
    assertThat(quantity.high()).as(text).isEqualTo(high == null ? null : new BigDecimal(high));
  }

  @Test
  void leavesABoundWordToTheWordThatItEnds() {
    assertThat(Quantities.in("学校附近3个路口")).containsExactly("3 EXACT 个");
    assertThat(Quantities.in("大型节约5家")).containsExactly("5 EXACT 家");
    assertThat(Quantities.in("集中签约8份")).containsExactly("8 EXACT 份");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "增长25%—30%, 25..30 RANGE %",
    "增长25—30%, 25..30 RANGE %",
    "增长25%-30%, 25..30 RANGE %",
    "增长25%~30%, 25..30 RANGE %",
    "增长25%至30%, 25..30 RANGE %",
    "培育3至5家, 3..5 RANGE 家",
    "培育3-5家, 3..5 RANGE 家",
    "奖励100—200万元, 1000000..2000000 RANGE 元",
    "奖励100万元—200万元, 1000000..2000000 RANGE 元",
    "奖励50万至1亿元, 500000..100000000 RANGE 元",
    "增长5.5%——6%, 5.5..6 RANGE %"
  })
  void readsARangeWithItsTwoEndsInOneUnit(String text, String quantity) {
    assertThat(Quantities.in(text)).containsExactly(quantity);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "投入两千万元, 20000000 EXACT 元",
    "治理十五万亩, 150000 EXACT 亩",
    "惠及三千二百户, 3200 EXACT 户",
    "惠及一万零五十户, 10050 EXACT 户",
    "投资三亿五千万元, 350000000 EXACT 元"
  })
  void readsChineseNumeralsWithAMagnitude(String text, String quantity) {
    assertThat(Quantities.in(text)).containsExactly(quantity);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "比重达百分之五十, 50 EXACT %",
    "比重达百分之六十二点五, 62.5 EXACT %",
    "比重达百分之98, 98 EXACT %",
    "死亡率为千分之三, 3 EXACT ‰",
    "完成三分之一, 0.3333 EXACT -",
    "完成四分之三, 0.75 EXACT -",
    "比重超百分之五十, 50 OVER %"
  })
  void readsSharesAndFractionsInWords(String text, String quantity) {
    assertThat(Quantities.in(text)).containsExactly(quantity);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "购置设备12台（套）, 12 EXACT 台（套）",
    "细颗粒物浓度为28微克/立方米, 28 EXACT 微克/立方米",
    "上缴2.6元/人次, 2.6 EXACT 元/人次",
    "产量达1.2万吨标准煤, 12000 EXACT 吨标准煤",
    "办理3600件次, 3600 EXACT 件次",
    "开通班列40列次, 40 EXACT 列次"
  })
  void readsUnitsMadeOfSeveralWords(String text, String quantity) {
    assertThat(Quantities.in(text)).containsExactly(quantity);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "培训１２００人, 1200 EXACT 人",
    "覆盖率９５．５％, 95.5 EXACT %",
    "培训 1 200 人, 1200 EXACT 人",
    "投资 2.5 亿 元, 250000000 EXACT 元",
    "约 3 万 户, 30000 ABOUT 户",
    "90 % 以 上, 90 AT_LEAST %"
  })
  void readsFullWidthDigitsAndBlanksThatTypesettingPutsIn(String text, String quantity) {
    assertThat(Quantities.in(text)).last().isEqualTo(quantity);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "总投资超2.5亿，惠及全区, 250000000 OVER 元?",
    "贷款余额3.2万亿。, 3200000000000 EXACT 元?",
    "带动12万农村劳动力就业, 120000 EXACT 人?",
    "服务1.6万残疾人, 16000 EXACT 人?"
  })
  void infersTheUnitThatTheNounMeans(String text, String quantity) {
    assertThat(Quantities.in(text)).containsExactly(quantity);
  }

  @Test
  void readsMultiplesAndDoublings() {
    assertThat(Quantities.in("产值翻一番")).containsExactly("1 EXACT 番");
    assertThat(Quantities.in("产值翻两番")).containsExactly("2 EXACT 番");
    assertThat(Quantities.in("是五年前的2.4倍")).containsExactly("2.4 EXACT 倍");
  }

  @Test
  void readsAnIndexWithoutUnit() {
    assertThat(Quantities.in("居民消费价格指数为100.2")).containsExactly("100.2 EXACT -");
    assertThat(Quantities.in("基尼系数0.41，总体平稳")).containsExactly("0.41 EXACT -");
  }

  @Test
  void findsEachOfSeveralInOrder() {
    assertThat(Quantities.in("新建学校3所、扩建5所，新增学位1.2万个，公办占85%。"))
        .containsExactly("3 EXACT 所", "5 EXACT 所", "12000 EXACT 个", "85 EXACT %");
  }

  @Test
  void keepsStartAndEndOfAMovementApart() {
    assertThat(Quantities.in("由200辆提升到300辆")).containsExactly("200 EXACT 辆", "300 EXACT 辆");
    assertThat(Quantities.in("从52.6%至58.5%")).containsExactly("52.6 EXACT %", "58.5 EXACT %");
  }

  @Test
  void givesTheNumbersOfAListTheUnitOfTheLast() {
    assertThat(Quantities.in("分别拉动增长1.6、3.1和2.1个百分点"))
        .containsExactly("1.6 EXACT 个百分点", "3.1 EXACT 个百分点", "2.1 EXACT 个百分点");
    assertThat(Quantities.in("投资分别为3、12亿元"))
        .containsExactly("300000000 EXACT 元", "1200000000 EXACT 元");
    assertThat(Quantities.in("建成3、12号楼")).isEmpty();
  }
}
