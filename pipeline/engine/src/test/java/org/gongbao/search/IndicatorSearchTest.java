package org.gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.fixture.ReportBuilder;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.model.Bound;
import org.gongbao.model.Genre;
import org.gongbao.model.Quantity;
import org.gongbao.model.Region;
import org.gongbao.model.Report;
import org.gongbao.model.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndicatorSearchTest {
  private static final Segmenter SEGMENTER = Segmenter.of(Dictionaries.packaged());

  @TempDir static Path output;

  @BeforeAll
  static void index() throws IOException {
    write(output, district(), city(), other());
  }

  private static Report district() {
    ReportBuilder report = new ReportBuilder('a');
    String health = report.agency("云溪市青岚区卫生健康局");
    String education = report.agency("云溪市青岚区教育局");
    String top = report.section(null, 1, "主要工作情况");
    String clinics = report.section(top, 2, "做实基层医疗");
    String project = report.project("增加公办学位");
    return report
        .indicator("家庭医生签约服务覆盖率", exactly("48.6", "%"), "达48.6%")
        .within(null, clinics)
        .by(health)
        .add()
        .indicator("新增学位", Quantity.of(new BigDecimal("12000"), Bound.OVER, "个"), "超1.2万个")
        .within(project, top)
        .by(education)
        .add()
        .indicator("新增学位", exactly("15000", "个"), "1.5万个")
        .as(Role.TARGET)
        .during("2024")
        .add()
        .indicator("参保人数", Quantity.between(number("300"), number("500"), "人次"), "300至500人次")
        .during("2021/2023")
        .after("在𠮷祥路社区，")
        .add()
        .build();
  }

  private static Report city() {
    return new ReportBuilder('b')
        .titled("云溪市2022年国民经济和社会发展统计公报")
        .of(Genre.STATISTICAL_COMMUNIQUE)
        .in(new Region("990100", "云溪市", List.of("江东省", "云溪市")))
        .reportingOn(2022)
        .indicator("家庭医生", exactly("320", "名"), "320名")
        .during("2022")
        .add()
        .indicator("签约企业", exactly("85", "家"), "85家")
        .during(null)
        .add()
        .indicator("ＧＤＰ增長", exactly("5.1", "%"), "5.1%")
        .during("2022")
        .add()
        .build();
  }

  private static Report other() {
    return new ReportBuilder('c')
        .titled("北川省2023年政府工作报告")
        .of(Genre.WORK_REPORT)
        .in(new Region("980000", "北川省", List.of("北川省")))
        .indicator("青岚茶产量", exactly("12", "吨"), "12吨")
        .add()
        .build();
  }

  @Test
  void findsAnIndicatorByAnyOrderOfItsWordsAndPutsTheOneWithAllOfThemFirst() throws IOException {
    List<SearchHit> hits = search("签约 家庭医生");

    assertThat(hits.get(0).name()).isEqualTo("家庭医生签约服务覆盖率");
    assertThat(hits.get(0).complete()).isTrue();
    assertThat(hits).extracting(SearchHit::name).contains("家庭医生", "签约企业");
    assertThat(hits.subList(1, hits.size())).extracting(SearchHit::complete).containsOnly(false);
  }

  @Test
  void findsTheWordsInsideAWordThatStandsNowhereLetterForLetter() throws IOException {
    assertThat(search("家庭医生覆盖率").get(0).name()).isEqualTo("家庭医生签约服务覆盖率");
    assertThat(search("家庭医生覆盖率").get(0).complete()).isTrue();
  }

  @Test
  void findsASingleCharacterAlsoAtTheEndOfAName() throws IOException {
    assertThat(search("率")).extracting(SearchHit::name).contains("家庭医生签约服务覆盖率");
  }

  @Test
  void findsCharactersBeyondTheBasicPlane() throws IOException {
    assertThat(search("𠮷祥")).extracting(SearchHit::name).containsExactly("参保人数");
    assertThat(search("𠮷")).extracting(SearchHit::name).containsExactly("参保人数");
  }

  @Test
  void doesNotMindWidthCaseOrTraditionalCharacters() throws IOException {
    assertThat(search("gdp增长")).extracting(SearchHit::name).containsExactly("ＧＤＰ增長");
    assertThat(search("ＧＤＰ　增長")).extracting(SearchHit::name).contains("ＧＤＰ增長");
    assertThat(search("簽約服務").get(0).name()).isEqualTo("家庭医生签约服务覆盖率");
  }

  @Test
  void ranksTheNameAboveTheProjectAboveTheTitleAboveTheSentence() throws IOException {
    ReportBuilder named = new ReportBuilder('1').titled("甲报告");
    ReportBuilder project = new ReportBuilder('2').titled("乙报告");
    ReportBuilder titled = new ReportBuilder('3').titled("充电设施报告");
    ReportBuilder sentence = new ReportBuilder('4').titled("丁报告");
    Path folder = Files.createDirectory(output.resolve("ranks"));
    Quantity five = exactly("5", "个");
    write(
        folder,
        sentence.indicator("小区", five, "5个").after("建设充电设施的").add().build(),
        titled.indicator("小区", five, "5个").add().build(),
        project.indicator("小区", five, "5个").within(project.project("充电设施"), null).add().build(),
        named.indicator("充电设施", five, "5个").add().build());

    assertThat(search(folder, "充电设施", Filters.NONE, 10))
        .extracting(hit -> hit.report().charAt(0))
        .containsExactly('1', '2', '3', '4');
  }

  @Test
  void givesEverythingThatATableAndAProgramShow() throws IOException {
    SearchHit hit = search("超1.2万个").get(0);

    assertThat(hit.report()).isEqualTo("a".repeat(16));
    assertThat(hit.indicator()).isEqualTo("i2");
    assertThat(hit.name()).isEqualTo("新增学位");
    assertThat(hit.quantity()).isEqualTo(Quantity.of(number("12000"), Bound.OVER, "个"));
    assertThat(hit.printed()).isEqualTo("超1.2万个");
    assertThat(hit.role()).isEqualTo(Role.ACTUAL);
    assertThat(hit.period()).isEqualTo("2023");
    assertThat(hit.region())
        .isEqualTo(new Region("990102", "云溪市青岚区", List.of("江东省", "云溪市", "青岚区")));
    assertThat(hit.agencies()).containsExactly("云溪市青岚区教育局");
    assertThat(hit.project()).isEqualTo("增加公办学位");
    assertThat(hit.section()).containsExactly("主要工作情况");
    assertThat(hit.sentence()).isEqualTo("新增学位超1.2万个");
    assertThat(hit.page()).isNull();
    assertThat(hit.title()).isEqualTo("云溪市青岚区2023年民生实事办理情况的报告");
    assertThat(hit.genre()).isEqualTo(Genre.LIVELIHOOD_PROJECTS);
    assertThat(hit.reportYear()).isEqualTo(2023);
    assertThat(hit.path()).startsWith("报告/");
  }

  @Test
  void givesTheTitlesOfTheSectionsFromTheTop() throws IOException {
    assertThat(search("基层医疗").get(0).section()).containsExactly("主要工作情况", "做实基层医疗");
  }

  @Test
  void filtersByAYearThatThePeriodCovers() throws IOException {
    assertThat(ids(year(2024))).containsExactly("ai3");
    assertThat(ids(year(2021))).containsExactly("ai4");
    assertThat(ids(year(2022))).containsExactly("ai4", "bi1", "bi2", "bi3");
  }

  @Test
  void filtersByRegionWithEverythingBelowIt() throws IOException {
    List<String> district = List.of("ai1", "ai2", "ai3", "ai4");
    List<String> city = List.of("ai1", "ai2", "ai3", "ai4", "bi1", "bi2", "bi3");
    for (String region : List.of("990102", "青岚区", "青岚", "云溪市青岚区", "江东省云溪市青岚区", "青嵐區")) {
      assertThat(ids(region(region))).as(region).isEqualTo(district);
    }
    for (String region : List.of("990100", "9901", "99", "990000", "云溪市", "云溪", "江东省", "江东")) {
      assertThat(ids(region(region))).as(region).isEqualTo(city);
    }
    assertThat(ids(region("北川"))).containsExactly("ci1");
    assertThat(ids(region("000000"))).hasSize(8);
    assertThat(ids(region("990103"))).isEmpty();
    assertThat(ids(region("岚区"))).isEmpty();
  }

  @Test
  void filtersByAPartOfAnAgencysName() throws IOException {
    assertThat(ids(agency("云溪市青岚区教育局"))).containsExactly("ai2");
    assertThat(ids(agency("卫生健康"))).containsExactly("ai1");
    assertThat(ids(agency("局"))).containsExactly("ai1", "ai2");
    assertThat(ids(agency("民政局"))).isEmpty();
  }

  @Test
  void filtersByRoleGenreUnitAndReport() throws IOException {
    assertThat(ids(role(Role.TARGET))).containsExactly("ai3");
    assertThat(ids(genre(Genre.WORK_REPORT))).containsExactly("ci1");
    assertThat(ids(unit("％"))).containsExactly("ai1", "bi3");
    assertThat(ids(unit("人"))).isEmpty();
    assertThat(ids(report("c".repeat(16)))).containsExactly("ci1");
  }

  @Test
  void filtersByValueAndLetsARangeThroughThatOverlaps() throws IOException {
    assertThat(ids(value("10000", null))).containsExactly("ai2", "ai3");
    assertThat(ids(value(null, "12"))).containsExactly("bi3", "ci1");
    assertThat(ids(value("450", "1000"))).containsExactly("ai4");
    assertThat(ids(value("320", "320"))).containsExactly("ai4", "bi1");
    assertThatThrownBy(() -> ids(value("2", "1"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void appliesTheFiltersToEveryHit() throws IOException {
    assertThat(search(output, "家庭医生 签约", year(2023), 10))
        .extracting(SearchHit::name)
        .containsExactly("家庭医生签约服务覆盖率");
  }

  @Test
  void keepsToTheLimitAndPutsEqualHitsInTheOrderOfTheirReports() throws IOException {
    assertThat(search(output, "", Filters.NONE, 3))
        .extracting(SearchHit::indicator)
        .containsExactly("i1", "i2", "i3");
    assertThat(search(output, "家庭医生 学位 签约", Filters.NONE, 1)).hasSize(1);
  }

  @Test
  void findsNothingWhereNothingIs() throws IOException {
    assertThat(search("航天飞机")).isEmpty();
    assertThatThrownBy(() -> new SearchRequest("", Filters.NONE, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void looksForAPastedParagraph() throws IOException {
    String paragraph = "新增学位超1.2万个，实现家庭医生签约服务。".repeat(200);

    assertThat(search(paragraph)).extracting(SearchHit::name).contains("新增学位");
  }

  @Test
  void saysThatThereIsNoIndexAndLeavesNoneBehind() {
    Path empty = output.resolve("nowhere");

    assertThatThrownBy(() -> IndicatorSearch.open(empty, () -> SEGMENTER))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("extract");
    assertThat(empty).doesNotExist();
  }

  private static void write(Path folder, Report... reports) throws IOException {
    try (IndicatorIndex index = IndicatorIndex.open(folder, SEGMENTER)) {
      for (Report report : reports) {
        index.replace(report);
      }
      index.commit();
    }
  }

  private static List<SearchHit> search(String text) throws IOException {
    return search(output, text, Filters.NONE, 10);
  }

  private static List<SearchHit> search(Path folder, String text, Filters filters, int limit)
      throws IOException {
    try (IndicatorSearch search = IndicatorSearch.open(folder, () -> SEGMENTER)) {
      return search.search(new SearchRequest(text, filters, limit));
    }
  }

  /** The first letter of the report and the indicator, of every hit. */
  private static List<String> ids(Filters filters) throws IOException {
    return search(output, "", filters, 100).stream()
        .map(hit -> hit.report().charAt(0) + hit.indicator())
        .toList();
  }

  private static Filters year(int year) {
    return new Filters(year, null, null, null, null, null, null, null, null);
  }

  private static Filters region(String region) {
    return new Filters(null, region, null, null, null, null, null, null, null);
  }

  private static Filters agency(String agency) {
    return new Filters(null, null, agency, null, null, null, null, null, null);
  }

  private static Filters role(Role role) {
    return new Filters(null, null, null, role, null, null, null, null, null);
  }

  private static Filters genre(Genre genre) {
    return new Filters(null, null, null, null, genre, null, null, null, null);
  }

  private static Filters unit(String unit) {
    return new Filters(null, null, null, null, null, unit, null, null, null);
  }

  private static Filters value(String minimum, String maximum) {
    return new Filters(
        null,
        null,
        null,
        null,
        null,
        null,
        minimum == null ? null : number(minimum),
        maximum == null ? null : number(maximum),
        null);
  }

  private static Filters report(String report) {
    return new Filters(null, null, null, null, null, null, null, null, report);
  }

  private static Quantity exactly(String value, String unit) {
    return Quantity.of(number(value), Bound.EXACT, unit);
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }
}
