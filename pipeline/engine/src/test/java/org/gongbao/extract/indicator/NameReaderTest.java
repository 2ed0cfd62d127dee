package org.gongbao.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.gongbao.model.Role;
import org.gongbao.model.finding.IndicatorFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {

  @ParameterizedTest(name = "{0} measures {1}")
  @CsvSource({
    "绿化覆盖率达42%。, 绿化覆盖率",
    "重点药品抽检合格率99.2%。, 重点药品抽检合格率",
    "图书馆藏书120万册。, 图书馆藏书",
    "全年财政收入15.2亿元。, 财政收入",
    "2023年财政收入为15.2亿元。, 财政收入",
    "农民人均可支配收入2.1万元。, 农民人均可支配收入",
    "新增床位300张。, 新增床位"
  })
  void standsBeforeTheNumber(String text, String name) {
    assertThat(Prose.names(text)).containsExactly(name);
  }

  @ParameterizedTest(name = "{0} measures {1}")
  @CsvSource({"36套无人机机巢投入使用。, 无人机机巢", "建成36套无人机机巢。, 无人机机巢", "培育120个家庭医生团队。, 家庭医生团队"})
  void standsBehindTheNumber(String text, String name) {
    assertThat(Prose.names(text)).singleElement().asString().endsWith(name);
  }

  @ParameterizedTest(name = "{0} measures {1}")
  @CsvSource({
    "①改造管网12公里。, 改造管网",
    "⑴新增站点5座。, 新增站点",
    "⒈新增学校6所。, 新增学校",
    "㈠新增床位7张。, 新增床位",
    "Ⅰ.新增泵站8座。, 新增泵站",
    "a）新增桥梁9座。, 新增桥梁",
    "（b）新增桥梁9座。, 新增桥梁",
    "1）新增桥梁9座。, 新增桥梁",
    "√建成隧道2座。, 建成隧道",
    "□建成隧道2座。, 建成隧道",
    "[2]财政收入15.2亿元。, 财政收入",
    "Ⅲ类水质断面5个。, Ⅲ类水质断面",
    "A级景区5个。, A级景区"
  })
  void hasNoMarkOfAList(String text, String name) {
    assertThat(Prose.names(text)).containsExactly(name);
  }

  @Test
  void isTheShareThatTheThingBehindItHas() {
    assertThat(Prose.names("占比63.3%的电力供应业继续增长。")).containsExactly("电力供应业占比");
  }

  @Test
  void keepsTheVerbThatSaysWhatWasDone() {
    assertThat(Prose.names("建成36套无人机机巢。")).containsExactly("建成无人机机巢");
  }

  @Test
  void keepsTheMembersOfAListThatSharesOneNumber() {
    assertThat(Prose.names("修缮名人故居、纪念馆15座。")).singleElement().asString().endsWith("名人故居、纪念馆");
  }

  @Test
  void namesEachMemberOfAListByItsOwnWords() {
    assertThat(Prose.named("食品集中加工中心7家、湿粉生产企业12家。")).containsExactly("食品集中加工中心 7 家", "湿粉生产企业 12 家");
  }

  @Test
  void hasNoBoundWordsNorTheVerbThatLeadsToTheNumber() {
    assertThat(Prose.names("绿化覆盖率已达到约42%。")).containsExactly("绿化覆盖率");
    assertThat(Prose.names("绿化覆盖率提高到42%以上。")).containsExactly("绿化覆盖率");
  }

  @Test
  void isTakenFromBeforeWhereAClauseOnlySaysHowItChanged() {
    assertThat(Prose.names("财政收入15.2亿元，同比增长6.4%。")).containsExactly("财政收入", "财政收入");
    assertThat(Prose.names("占GDP比重12%，比上年提高0.5个百分点。")).containsExactly("占GDP比重", "占GDP比重");
  }

  @Test
  void isFilledUpFromBeforeWhereItSaysNothingAlone() {
    assertThat(Prose.names("第一产业增加值12亿元，占比8%。")).containsExactly("第一产业增加值", "第一产业增加值占比");
  }

  @Test
  void marksTheExtremeOfWhatWasStatedBefore() {
    assertThat(Prose.names("日均查验能力200辆，最高可达500辆。")).containsExactly("日均查验能力", "日均查验能力（最高）");
  }

  @Test
  void isTheTopicOfTheClauseBeforeWhereTheVerbStandsAlone() {
    assertThat(Prose.names("老旧小区改造完成，共改造30个。")).singleElement().asString().contains("老旧小区");
  }

  @Test
  void isTheSameForStartAndEndOfAMovement() {
    assertThat(Prose.named("签约率从52.6%提高到58.5%。")).containsExactly("签约率 52.6 %", "签约率 58.5 %");
  }

  @ParameterizedTest(name = "{0} measures {1}")
  @CsvSource({
    "70%以上的院落完成翻新。, 院落完成翻新",
    "数字电视网络覆盖91%的山区住户。, 数字电视网络覆盖山区住户",
    "新增收入75%以上用于公共服务。, 新增收入用于公共服务",
    "青年学员62%留区创业。, 青年学员留区创业",
    "居民满意度98%居全市前列。, 居民满意度"
  })
  void saysWhatAShareDoes(String text, String name) {
    assertThat(Prose.names(text)).containsExactly(name);
  }

  @Test
  void saysWhatWentOnWithoutABreak() {
    assertThat(Prose.names("软件业收入连续30个月保持正增长。")).containsExactly("软件业收入保持正增长");
    assertThat(Prose.names("投诉件数下降9%，连续6年无大面积停电。")).containsExactly("投诉件数", "无大面积停电");
  }

  @ParameterizedTest(name = "{0} measures {1}")
  @CsvSource({
    "3600名志愿者跑出了好成绩。, 志愿者跑出了好成绩",
    "15所乡村学堂全部如期开课。, 乡村学堂",
    "4条城际铁路提前建成通车。, 城际铁路提前建成通车",
    "护理补贴标准提高到每人每年540元。, 护理补贴标准",
    "公厕保洁达标率保持100%。, 公厕保洁达标率"
  })
  void endsWithWholeWordsThatSayWhat(String text, String name) {
    assertThat(Prose.names(text)).containsExactly(name);
  }

  @Test
  void takesNothingFromBeforeWhereAVerbHasItsOwnObject() {
    assertThat(Prose.names("开展背街小巷整治和沿街店面整治240处，整治河湖岸线36处。").get(1)).isEqualTo("整治河湖岸线");
  }

  @Test
  void staysWithWhatReachedARoundNumber() {
    assertThat(Prose.names("地区生产总值迈上500亿元新台阶、达到506亿元、增长5.6%。"))
        .containsExactly("地区生产总值", "地区生产总值", "地区生产总值");
  }

  @ParameterizedTest(name = "{0} measures {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "财政收入8亿元，完成年初预算的104%，同比增长6%。|财政收入,财政收入完成年初预算,财政收入",
        "接待费支出决算为6万元，完成全年预算8万元的75%，比上年决算数增加2万元。|接待费支出决算,接待费支出预算,接待费支出决算完成预算,接待费支出决算",
        "接待费2016年预算8万元，2015年预算9万元，与上年对比减少1万元。|接待费预算,接待费预算,接待费预算",
        "接待费支出决算为6万元，增长5%；比2019年（改制前）决算数减少2万元。|接待费支出决算,接待费支出决算,接待费支出决算",
        "维修水渠90公里，为任务的120%。|维修水渠,维修水渠完成任务",
        "低保标准每月810元，超计划30元。|低保标准,低保标准超计划",
        "事业收入12万元，占0.5%；其他收入3万元，占0.1%。|事业收入,事业收入占比,其他收入,其他收入占比",
        "专利申请量占全市31%，占全省16%。|专利申请量占全市,专利申请量占全省"
      })
  void standsAgainstWhatWasAimedAtOrTheWhole(String text, String names) {
    assertThat(Prose.names(text)).containsExactly(names.split(","));
  }

  @ParameterizedTest(name = "{0} measures {1}")
  @CsvSource({
    "地区生产总值90亿元，比上年同期增长6%。, 地区生产总值",
    "收支总计90万元，较上年决算数减少3万元。, 收支总计",
    "地区生产总值90亿元，两年平均增长6%。, 地区生产总值",
    "收入增加9万元，主要是基本支出增加9万元。, 基本支出",
    "（含开发区，下同）财政收入9亿元。, 财政收入",
    "——财政收入9亿元。, 财政收入",
    "东坡安置楼（56套）已完成墙面粉刷的70%。, 墙面粉刷",
    "全县预计实现财政收入9亿元。, 财政收入",
    "医疗机构90间，相比2021年末增加6间。, 医疗机构",
    "按常住人口计算人均产值由上年的4万元提高到5万元。, 人均产值"
  })
  void hasNoWordsThatOnlyLeadToIt(String text, String name) {
    assertThat(Prose.names(text)).last().isEqualTo(name);
  }

  @Test
  void leavesOutABracketThatClosesBehindTheNumber() {
    assertThat(Prose.names("实有人数37人（其中：公益岗位3人，聘用人员3人）。")).containsExactly("实有人数", "公益岗位", "聘用人员");
  }

  @Test
  void isOfWhatTheClauseBeforeBringsAbout() {
    assertThat(Prose.names("发展精品油茶、花椒、蜂蜜、蓝莓、山核桃等特色产业，产值突破9亿元。")).containsExactly("特色产业产值");
    assertThat(Prose.names("培育油茶加工产业，产值突破9亿元。")).containsExactly("油茶加工产业产值");
  }

  @Test
  void saysWhatAnotherPlaceHas() {
    assertThat(Prose.names("地区生产总值增长6%，比全省（7%）低1个百分点，两年平均增长5%。"))
        .containsExactly("地区生产总值", "全省地区生产总值", "地区生产总值增速低于全省", "地区生产总值");
  }

  @Test
  void isOfTheHeadThatAParagraphOpensWith() {
    assertThat(Prose.names("（一）收入预算：2023年年初预算数90万元。")).containsExactly("收入预算年初预算数");
  }

  @ParameterizedTest(name = "{0} measures {1}")
  @CsvSource({
    "固定资产投资（不含农户，下同）同比增长5%。, 固定资产投资",
    "'渔业产值增长11%，低于13%的预期目标。', 渔业产值预期目标",
    "乘坐渡轮的外地旅客比例，增加了6%。, 乘坐渡轮的外地旅客比例"
  })
  void isWholeAcrossBracketsAndClauses(String text, String name) {
    assertThat(Prose.names(text)).last().isEqualTo(name);
  }

  @Test
  void isNoComparisonWhereTheWordOfComparingStandsFartherBefore() {
    assertThat(Prose.names("渡轮旅客增长6%，比邻区高的有夜航（含包船旅客30人。")).last().asString().doesNotContain("高于邻区");
  }

  @Test
  void isWhatAChangeOfSumsIsOfBehindAShare() {
    assertThat(Prose.names("公务接待费3万元，占60%，比上年减少1万元。")).containsExactly("公务接待费", "公务接待费占比", "公务接待费");
    assertThat(Prose.names("公务接待费3万元，占60%，比上年提高2个百分点。"))
        .containsExactly("公务接待费", "公务接待费占比", "公务接待费占比");
  }

  @Test
  void standsBeforeTheSumInARunOfItemsWithoutCommas() {
    assertThat(Prose.names("加上级补助收入45亿元上年结余3亿元及调入资金2亿元，收入总量为50亿元。"))
        .containsExactly("上级补助收入", "上年结余", "调入资金", "收入总量");
  }

  @Test
  void passesOverAClauseThatOnlySaysWhatIsComparedWith() {
    assertThat(Prose.names("火灾起数、受伤人数和直接损失，与前5年平均值相比，同比分别下降5.9%、8.7%、9.9%。"))
        .containsExactly("火灾起数", "受伤人数", "直接损失");
  }

  @Test
  void ofAShareOfWhatWasPlannedIsWhatWasDone() {
    assertThat(Prose.in("完成审计项目27个，占年初审计计划20个的135%。"))
        .extracting(IndicatorFinding::name, IndicatorFinding::role)
        .containsExactly(
            tuple("审计项目", Role.ACTUAL),
            tuple("年初审计计划", Role.TARGET),
            tuple("审计项目完成年初审计计划", Role.ACTUAL));
  }

  @Test
  void ofARateAboveThatOfAnotherPlaceSaysOfWhat() {
    assertThat(Prose.names("财政收入8亿元，增长19%，高于全省平均增幅（11%）8个百分点。"))
        .containsExactly("财政收入", "财政收入", "全省财政收入平均增幅", "财政收入增速高于全省");
  }

  @Test
  void ofASectorAloneIsWithTheMeasureToldBefore() {
    assertThat(Prose.names("全县固定资产投资增长9%。分产业看，第一产业增长12%；第二产业增长3%。"))
        .containsExactly("全县固定资产投资", "第一产业固定资产投资", "第二产业固定资产投资");
    assertThat(Prose.names("全县地区生产总值52亿元。分产业看：第一产业4亿元，增长1%。"))
        .containsExactly("全县地区生产总值", "第一产业增加值", "第一产业增加值");
    assertThat(Prose.names("二、三产业投资同比分别增长7%、3%。")).containsExactly("第二产业投资", "第三产业投资");
  }

  @Test
  void ofAListThatIsSummedUpIsOneOfItsMembers() {
    assertThat(Prose.names("酒和饮料制造业、家具制造业两个行业增加值增势较好，分别增长8%、4%。"))
        .containsExactly("酒和饮料制造业增加值", "家具制造业增加值");
  }

  @Test
  void ofAnotherPlaceInABracketIsNotWhatTheChangeBehindItIsOf() {
    assertThat(Prose.names("财政收入同比增长7%（全市11%），较去年同期回落1个百分点。"))
        .containsExactly("财政收入", "全市财政收入增速", "财政收入");
  }

  @Test
  void isThatOfTheSentenceBeforeWhereASentenceOnlyCompares() {
    assertThat(Prose.names("“三公”经费支出预算为14万元，其中：公务接待费2万元。与2022年预算相比增长16%。"))
        .containsExactly("“三公”经费支出预算", "公务接待费", "“三公”经费支出预算");
  }

  @Test
  void isNotTheReasonWhyAShareCannotBeTold() {
    assertThat(Prose.names("公务用车购置支出决算为0万元，完成预算0万元的--%（基数为0，不可比），比上年决算数增加0万元。"))
        .containsExactly("公务用车购置支出决算", "公务用车购置支出预算", "公务用车购置支出决算");
  }

  @Test
  void ofAPartByItsKindHasNoWordsOfPlaceOrHolding() {
    assertThat(Prose.names("全县现有龙头企业22家，其中省级2家。")).containsExactly("全县现有龙头企业", "省级龙头企业");
  }

  @Test
  void completesAKindByTheThingNamedWithTheLast() {
    assertThat(Prose.names("建成2个市级、5个区级儿童书屋。")).containsExactly("建成市级儿童书屋", "区级儿童书屋");
  }

  @Test
  void isSharedByQuantitiesThatStandTogether() {
    assertThat(Prose.names("帮扶1200户3500名监测对象。")).containsExactly("帮扶监测对象", "监测对象");
    assertThat(Prose.names("出台12条、5条具体举措。")).containsExactly("出台具体举措", "具体举措");
  }

  @Test
  void isTheSizeOfTheThingBehindIt() {
    assertThat(Prose.names("总投资超过12亿元的北岸水库开工建设。")).containsExactly("北岸水库总投资");
  }

  @Test
  void isNotTheNumberOfItsItem() {
    assertThat(Prose.names("十一是修缮村级水塔18座。十二是巡回放映电影90场。")).containsExactly("修缮村级水塔", "巡回放映电影");
  }

  @Test
  void saysWhatIsDoneToThoseCounted() {
    assertThat(Prose.names("为2万名高龄老人进行健康筛查。")).containsExactly("高龄老人健康筛查");
  }

  @Test
  void doesNotTakeAGradeForAnAmount() {
    assertThat(Prose.named("建设1个30亿级、2个10亿级花卉市场。"))
        .containsExactly("建设30亿级花卉市场 1 个", "10亿级花卉市场 2 个");
  }
}
