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
}
