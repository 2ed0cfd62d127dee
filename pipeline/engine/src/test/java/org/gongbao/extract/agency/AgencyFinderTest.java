package org.gongbao.extract.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.gongbao.extract.TextDocuments;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Divisions;
import org.gongbao.model.AgencyRole;
import org.gongbao.model.Genre;
import org.gongbao.model.Region;
import org.gongbao.model.document.Document;
import org.gongbao.model.finding.AgencyMention;
import org.gongbao.model.finding.Header;
import org.junit.jupiter.api.Test;

class AgencyFinderTest {
  private static final Region DISTRICT =
      new Region("440605", "佛山市南海区", List.of("广东省", "佛山市", "南海区"));

  private final Dictionaries dictionaries = Dictionaries.packaged();
  private final AgencyFinder finder = new AgencyFinder(dictionaries, Divisions.load(dictionaries));

  @Test
  void aColumnHeadedAsLeadingMakesItsBodiesLead() {
    assertThat(find("序号\t项目\t牵头单位\n1\t建公园\t区住建局、水利局"))
        .extracting(AgencyMention::role)
        .containsExactly(AgencyRole.LEAD, AgencyRole.LEAD);
  }

  @Test
  void responsibleBodiesLeadOnlyWhereNoColumnIsHeadedAsLeading() {
    assertThat(find("项目\t责任单位\n建公园\t区住建局"))
        .extracting(AgencyMention::role)
        .containsExactly(AgencyRole.LEAD);
    assertThat(find("项目\t牵头单位\t责任单位\n建公园\t区住建局\t区教育局"))
        .extracting(AgencyMention::role)
        .containsExactly(AgencyRole.LEAD, AgencyRole.PARTNER);
  }

  @Test
  void aListEndsWithItsCell() {
    assertThat(find("情况\t责任单位\n得到省教育厅\t民政局\n全部完成\t区水利局"))
        .extracting(AgencyMention::name)
        .containsExactly("广东省教育厅", "佛山市南海区民政局", "佛山市南海区水利局");
  }

  @Test
  void aListOfResponsibleBodiesTakesInBodiesThatTheDictionaryLacksButNoCompanies() {
    assertThat(find("项目\t责任单位\n修路\t区鱼鳞册编修局、区城投公司、各镇（街道）、有关单位、狮山镇"))
        .extracting(AgencyMention::name)
        .containsExactly("佛山市南海区鱼鳞册编修局", "佛山市南海区狮山镇人民政府");
  }

  @Test
  void theIssuerIsMarkedInTheTitleInTheSignatureAndWhereTheSpeakerRepresentsIt() {
    Header header =
        new Header(
            "南海区人民政府关于民生实事的报告",
            Genre.LIVELIHOOD_PROJECTS,
            "佛山市南海区人民政府",
            DISTRICT,
            2023,
            null,
            null);
    Document document = TextDocuments.of("南海区人民政府关于民生实事的报告\n我代表区人民政府报告，区政府认真办理。\n佛山市南海区人民政府");
    assertThat(finder.find(document, header))
        .extracting(AgencyMention::role)
        .containsExactly(
            AgencyRole.ISSUER, AgencyRole.ISSUER, AgencyRole.MENTIONED, AgencyRole.ISSUER);
  }

  @Test
  void aMentionCoversTheNameAsPrinted() {
    Document document = TextDocuments.of("今年以来，在区委的领导下");
    AgencyMention mention = finder.find(document, header()).get(0);
    assertThat(document.text().text().substring(mention.begin(), mention.end())).isEqualTo("区委");
  }

  @Test
  void aReportOfAnUnknownPlaceNamesOnlyTheBodiesThatCarryTheirPlace() {
    Header nowhere = new Header(null, Genre.OTHER, null, null, null, null, null);
    assertThat(finder.find(TextDocuments.of("区教育局、广东省教育厅、国务院"), nowhere))
        .extracting(AgencyMention::name)
        .containsExactly("广东省教育厅", "中华人民共和国国务院");
  }

  @Test
  void aReportOfAnUnknownPlaceNamesTheBodiesThatAnswerForSomethingWithoutIt() {
    Header nowhere = new Header(null, Genre.OTHER, null, null, null, null, null);
    assertThat(finder.find(TextDocuments.of("项目\t责任单位\n建公园\t住建局、区水利局\n由县民政局牵头落实，县教育局参加。"), nowhere))
        .extracting(AgencyMention::name, AgencyMention::role)
        .containsExactly(
            tuple("住房和城乡建设局", AgencyRole.LEAD),
            tuple("区水利局", AgencyRole.LEAD),
            tuple("县民政局", AgencyRole.LEAD));
  }

  @Test
  void bracketsOfBodiesAtTheEndsOfParagraphsMakeThemLead() {
    assertThat(find("1.新增学位。（区教育局）\n2.新建公园。（区住建局、财政局，各镇政府）\n3.新建诊所。（区卫健局）"))
        .extracting(AgencyMention::role)
        .containsOnly(AgencyRole.LEAD);
    assertThat(find("1.新增学位。（区教育局）\n2.新建公园。（见附件）\n3.新建诊所。"))
        .extracting(AgencyMention::role)
        .containsExactly(AgencyRole.MENTIONED);
  }

  @Test
  void aRemarkMakesTheBodyListedFirstTheOneThatLeads() {
    assertThat(find("新增学位。\n责任单位：区教育局、区财政局（列第一位的为牵头单位）"))
        .extracting(AgencyMention::role)
        .containsExactly(AgencyRole.LEAD, AgencyRole.PARTNER);
  }

  private List<AgencyMention> find(String text) {
    return finder.find(TextDocuments.of(text), header());
  }

  private static Header header() {
    return new Header(null, Genre.OTHER, null, DISTRICT, null, null, null);
  }
}
