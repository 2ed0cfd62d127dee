package org.gongbao.extract.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.extract.Examples;
import org.gongbao.extract.TextDocuments;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Genre;
import org.gongbao.model.Region;
import org.gongbao.model.finding.Header;
import org.junit.jupiter.api.Test;

class HeaderReaderTest {
  private final HeaderReader reader = new HeaderReader(Dictionaries.packaged());

  @Test
  void aTitleTellsGenreAndYears() {
    for (var example : Examples.of("genres")) {
      Header header = read(example.getField("title"));
      String years = text(header.reportYear()) + "," + text(header.planYear());
      assertThat(header.genre().name() + "," + years)
          .as(example.getField("title"))
          .isEqualTo(
              example.getField("genre")
                  + ","
                  + example.getField("reportYear")
                  + ","
                  + example.getField("planYear"));
    }
  }

  @Test
  void theFirstLinesTellTitleAndDate() {
    for (var example : Examples.of("genres-cues")) {
      Header header = read(example.getField("text").replace('|', '\n'));
      assertThat(text(header.title()) + "," + text(header.issuedOn()))
          .as(example.getField("text"))
          .isEqualTo(example.getField("title") + "," + example.getField("issuedOn"));
    }
  }

  @Test
  void theContentDecidesAgainstTheFileName() {
    Header header =
        reader.read(
            TextDocuments.of("黔东南苗族侗族自治州\n2016年国民经济和社会发展统计公报\n黔东南州统计局\n2017年3月16日"),
            "洛阳市2023年统计公报.docx");
    assertThat(header.region()).extracting(Region::code).isEqualTo("522600");
    assertThat(header.issuer()).isEqualTo("黔东南苗族侗族自治州统计局");
    assertThat(header.reportYear()).isEqualTo(2016);
  }

  @Test
  void theFileNameIsAskedWhereTheContentNamesNoPlace() {
    Header header = reader.read(TextDocuments.of("民生实事完成情况的报告"), "桐庐县.txt");
    assertThat(header.region()).extracting(Region::code).isEqualTo("330122");
  }

  @Test
  void aTitleNamesAnInstitutionOfWhateverNameAsTheIssuer() {
    assertThat(read("2025年桐庐县鱼苗繁育推广总站单位预算公开").issuer()).isEqualTo("桐庐县鱼苗繁育推广总站");
    assertThat(read("桐庐县水利局所属桐庐县鱼苗良种站2023年单位决算").issuer()).isEqualTo("桐庐县鱼苗良种站");
    assertThat(read("桐庐县分水镇2023年政府信息公开工作年度报告").issuer()).isEqualTo("桐庐县分水镇人民政府");
  }

  @Test
  void accountsWithoutTitleAreOfTheBodyThatTheirFirstSentenceTellsOf() {
    Header header = read("一、部门概况\n桐庐县渔业局是主管全县渔业的部门，编制十人，负责渔业发展。\n三、2021年度部门决算情况说明\n收支平衡。");
    assertThat(header.genre()).isEqualTo(Genre.BUDGET);
    assertThat(header.issuer()).isEqualTo("桐庐县渔业局");
    assertThat(header.reportYear()).isEqualTo(2021);
    assertThat(header.region()).extracting(Region::code).isEqualTo("330122");
  }

  @Test
  void bodiesNamedRelativelyAreOfTheOnlyPlaceThatATextNamesForItsOwnMatters() {
    Header county = read("三级实事进展如下：\n杭州市民生实事49项，桐庐县民生实事47项。\n新增托位（县卫健局），已完成。");
    Header visited = read("三级实事进展如下：\n新增托位（县卫健局），已完成，并已安排人员赴桐庐县学习交流。");
    Header other = read("三级实事进展如下：\n与杭州国税局结对。\n新增托位（县卫健局），已完成。");
    assertThat(county.region()).extracting(Region::code).isEqualTo("330122");
    assertThat(visited.region()).isNull();
    assertThat(other.region()).isNull();
  }

  @Test
  void tasksGivenOutAreOfTheYearThatTheirHeadingNames() {
    Header header = read("各县人民政府：\n现将任务分解如下。\n桐庐县政府2023年重点工作分解落实方案\n新建学校3所。");
    assertThat(header.reportYear()).isNull();
    assertThat(header.planYear()).isEqualTo(2023);
  }

  @Test
  void aReportOnPartOfAYearPlansForTheRestOfIt() {
    Header header = read("桐庐县2023年民生实事上半年进展情况\n一、进展情况\n已完成。\n二、下一步工作打算\n加快推进。");
    assertThat(header.reportYear()).isEqualTo(2023);
    assertThat(header.planYear()).isEqualTo(2023);
  }

  @Test
  void aLineThatNamesTheSpeakersBodyTellsTheIssuerOfAccounts() {
    assertThat(read("桐庐县2019年财政决算的报告\n桐庐县财政局局长\n各位委员：\n请予审议。").issuer()).isEqualTo("桐庐县财政局");
  }

  @Test
  void aTitleThatNamesSeveralLevelsIsOfTheLowest() {
    assertThat(read("（浙江省）杭州市2023年民生实事办理情况的报告").region())
        .extracting(Region::code)
        .isEqualTo("330100");
    assertThat(read("2022年度省、杭州市、桐庐县政府三级民生实事进展情况").region())
        .extracting(Region::code)
        .isEqualTo("330122");
  }

  @Test
  void aCountyIsNoneWhereItsNameRunsOnFromTheWordBefore() {
    Header header = read("工作总结\n在州委、州政府和县委领导下，完成县委任务，黔东南州支持，全县增收，全县安定，全县和谐，麻江增产，麻江致富，麻江前进。");
    assertThat(header.region()).extracting(Region::name).asString().endsWith("麻江县");
  }

  @Test
  void aReportWithoutTitleIsOfThePlaceThatItSpeaksOf() {
    Header header =
        read(
            "各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n一、2023年工作回顾\n"
                + "全市上下真抓实干，天津港繁忙，天津的高校开放。全市就业稳定，我市与北京协同，全市向好，天津变样。");
    assertThat(header.title()).isNull();
    assertThat(header.genre()).isEqualTo(Genre.WORK_REPORT);
    assertThat(header.issuer()).isEqualTo("天津市人民政府");
    assertThat(header.reportYear()).isEqualTo(2023);
    assertThat(header.planYear()).isEqualTo(2024);
  }

  @Test
  void aTownHasTheCodeOfItsCounty() {
    Header header = read("佛山市南海区狮山镇人民政府关于2023年民生实事办理情况的报告");
    assertThat(header.region().toString()).contains("440605", "佛山市南海区狮山镇");
    assertThat(header.issuer()).isEqualTo("佛山市南海区狮山镇人民政府");
  }

  @Test
  void aCityWithoutCountiesHasTownsButWordsThatEndAlikeAreNone() {
    assertThat(read("东莞市虎门镇2023年民生实事办理情况的报告").region().toString()).contains("441900", "东莞市虎门镇");
    assertThat(read("桐庐县城乡居民2023年民生实事办理情况的报告").region())
        .extracting(Region::name)
        .isEqualTo("杭州市桐庐县");
  }

  @Test
  void homonymsAreToldApartByWhatTheTextNames() {
    Header header = read("朝阳区2024年国民经济和社会发展统计公报\n长春市持续发展，吉林省和长春市给予支持，全区向好。");
    assertThat(header.region()).extracting(Region::code).isEqualTo("220104");
  }

  @Test
  void aSessionHeldInDecemberReportsOnItsOwnYear() {
    Header header = read("政府工作报告\n——2024年12月27日在青秀区第五届人民代表大会第五次会议上\n各位代表：");
    assertThat(header.reportYear()).isEqualTo(2024);
    assertThat(header.planYear()).isEqualTo(2025);
  }

  @Test
  void aReportOnFiveYearsReportsOnTheLastOfThem() {
    Header header =
        read(
            "政府工作报告\n——2023年1月10日在桐庐县第十七届人民代表大会第二次会议上\n各位代表：\n" + "一、2018年以来五年工作回顾\n二、2023年主要工作任务");
    assertThat(header.reportYear()).isEqualTo(2022);
    assertThat(header.planYear()).isEqualTo(2023);
  }

  @Test
  void aSectionOfWhatComesNextMakesTheNextYearThePlanYear() {
    Header header = read("桐庐县2023年民生实事办理情况的报告\n一、主要工作情况\n二、下一步工作计划");
    assertThat(header.planYear()).isEqualTo(2024);
  }

  private Header read(String text) {
    return reader.read(TextDocuments.of(text), "report.txt");
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  @Test
  void aTextWithoutTitleIsOfTheYearOfItsReviewOrThatItsFirstParagraphOpensWith() {
    assertThat(read("一、2022年工作情况\n全区普法讲座举办了120场，参加的有6万人次，比上年更多，也更受欢迎。").reportYear())
        .isEqualTo(2022);
    String opening = "2021年以来，全局上下围绕中心、服务大局，各项工作有序推进，取得了一定的成绩，现将有关情况报告如下。";
    assertThat(read(opening).reportYear()).isEqualTo(2021);
    assertThat(read("自从" + opening).reportYear()).isNull();
  }

  @Test
  void aTextOnOfficialExpensesIsABudgetWhereItSpeaksOfOneAndOfNothingSpent() {
    Header budget = read("明江市水利局2024年“三公”经费情况说明\n2024年“三公”经费预算合计35万元，比上年减少2万元。");
    Header accounts = read("明江市水利局2024年“三公”经费情况说明\n2024年一般公共预算财政拨款“三公”经费支出35万元，比上年减少2万元。");
    assertThat(budget.planYear()).isEqualTo(2024);
    assertThat(budget.reportYear()).isNull();
    assertThat(accounts.reportYear()).isEqualTo(2024);
  }
}
