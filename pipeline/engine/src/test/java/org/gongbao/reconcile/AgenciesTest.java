package org.gongbao.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.gongbao.model.Agency;
import org.gongbao.model.AgencyRole;
import org.gongbao.model.Evidence;
import org.gongbao.model.Genre;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.finding.AgencyMention;
import org.gongbao.model.finding.Findings;
import org.gongbao.model.finding.Header;
import org.gongbao.model.finding.Span;
import org.junit.jupiter.api.Test;

class AgenciesTest {
  private static final String TEXT = "市教育局牵头，市财政局配合，新建学校8所。市民政局新增床位300张。市教育局总结。\n";

  private final Document document =
      new Document(LocatedText.unplaced(TEXT), List.of(), List.of(), List.of(), List.of());

  private final Agencies agencies =
      Agencies.of(
          document,
          findings(
              mention("市教育局", 0, "云溪市教育局", AgencyRole.LEAD),
              mention("市财政局", 0, "云溪市财政局", AgencyRole.PARTNER),
              mention("市民政局", 0, "云溪市民政局", AgencyRole.MENTIONED),
              mention("市教育局", 5, "云溪市教育局", AgencyRole.MENTIONED)));

  @Test
  void gatherTheMentionsOfOneName() {
    assertThat(agencies.all())
        .extracting(Agency::id, Agency::name)
        .startsWith(tuple("a1", "云溪市教育局"), tuple("a2", "云溪市财政局"));
    assertThat(agencies.all().get(0).mentions())
        .extracting(Evidence::text)
        .containsExactly("市教育局", "市教育局");
    assertThat(agencies.all().get(0).roles())
        .containsExactly(AgencyRole.LEAD, AgencyRole.MENTIONED);
  }

  @Test
  void haveTheIssuerEvenWhereNothingElseNamesIt() {
    assertThat(agencies.issuer().name()).isEqualTo("云溪市人民政府");
    assertThat(agencies.all())
        .filteredOn(agency -> agency.id().equals(agencies.issuer().id()))
        .singleElement()
        .extracting(Agency::roles)
        .isEqualTo(List.of(AgencyRole.ISSUER));
  }

  @Test
  void thoseThatLeadInASpanAreFoundEachOnce() {
    assertThat(agencies.within(List.of(new Span(0, TEXT.length())))).containsExactly("a1");
    assertThat(agencies.within(List.of())).isEmpty();
  }

  @Test
  void whereNoneLeadsThoseNamedAreFound() {
    int begin = TEXT.indexOf("市财政局");
    assertThat(agencies.within(List.of(new Span(begin, begin + 4)))).containsExactly("a2");
  }

  @Test
  void ofASentenceAreResponsibleForItsFiguresWhereTheirRoleSaysSo() {
    assertThat(agencies.responsibleAt(document, place("8所"))).containsExactly("a1", "a2");
    assertThat(agencies.responsibleAt(document, place("300张"))).isEmpty();
  }

  private static Span place(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static AgencyMention mention(String words, int from, String name, AgencyRole role) {
    int begin = TEXT.indexOf(words, from);
    return new AgencyMention(begin, begin + words.length(), name, role);
  }

  private static Findings findings(AgencyMention... mentions) {
    Header header = new Header(null, Genre.OTHER, "云溪市人民政府", null, 2023, 2024, null);
    return new Findings(
        header,
        List.of(mentions),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
