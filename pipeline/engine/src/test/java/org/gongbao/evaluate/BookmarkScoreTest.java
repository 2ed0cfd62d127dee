package org.gongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongbao.model.BoundingBox;
import org.gongbao.model.Comparisons;
import org.gongbao.model.Evidence;
import org.gongbao.model.Genre;
import org.gongbao.model.PageBox;
import org.gongbao.model.Report;
import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.gongbao.model.Source;
import org.gongbao.model.Table;
import org.gongbao.model.document.DeclaredHeading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BookmarkScoreTest {
  private final List<Section> sections = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<DeclaredHeading> bookmarks = new ArrayList<>();

  @Test
  void findsABookmarkByItsWordsOnItsPage() {
    section(null, "一", "总体 要求", 1);
    section(null, "二", "工作措施", 2);
    bookmark("一、总体要求", 1);
    bookmark("二、工作措施", 3);
    BookmarkScore score = score();

    assertThat(score.headings()).isEqualTo(Figure.Match.of(1, 2, 2));
    assertThat(score.missed()).containsExactly("page 3: 二、工作措施");
    assertThat(score.extra()).containsExactly("page 2: 二 工作措施");
  }

  @Test
  void letsABookmarkRepeatWhatFollowsOrBreakOff() {
    section(null, "（一）", "公园建设", 1);
    section(null, "附件2", "澄浦区口袋公园建设技术要求与验收标准", 2);
    bookmark("（一）公园建设。选址、施工、验收", 1);
    bookmark("2.澄浦区口袋公园建设技术要求与验", 2);

    assertThat(score().headings()).isEqualTo(Figure.Match.of(2, 2, 2));
  }

  @Test
  void asksForNoBookmarkWhoseWordsAreNotPrinted() {
    section(null, "一", "总体要求", 1);
    bookmark("一、总体要求", 1);
    bookmark("书签制作：某某", 1);
    BookmarkScore score = score();

    assertThat(score.headings()).isEqualTo(Figure.Match.of(1, 1, 1));
    assertThat(score.notPrinted()).containsExactly("page 1: 书签制作：某某");
  }

  @Test
  void countsASectionAsExtraOnlyBesideBookmarks() {
    section(null, "一", "总体要求", 1);
    section("s1", "（一）", "指导思想", 1);
    section(null, "二", "工作措施", 2);
    section(null, "三", "组织保障", 3);
    bookmark("一、总体要求", 1);
    bookmark("二、工作措施", 2);
    BookmarkScore score = score();

    assertThat(score.headings()).isEqualTo(Figure.Match.of(2, 3, 2));
    assertThat(score.extra()).containsExactly("page 3: 三 组织保障");
  }

  @Test
  void asksForNoCaptionOfATable() {
    section(null, "一", "公园一览", 1);
    section(null, "二", "表2 公园面积", 4);
    section(null, "三", "表面处理", 5);
    bookmark("一、公园一览", 1);
    bookmark("《公园面积》", 4);
    bookmark("三、表面处理", 5);
    BookmarkScore score = score();

    assertThat(score.captions()).containsExactly("page 4: 《公园面积》");
    assertThat(score.headings())
        .as("and a caption is no section")
        .isEqualTo(Figure.Match.of(2, 3, 2));
  }

  @Test
  void takesNoTablesTitleForAHeading() {
    tables.add(new Table("t1", "公园一览", List.of(4), List.of(), List.of(), List.of(), null));
    section(null, "一", "总体要求", 1);
    section(null, "二", "公园一览", 1);
    bookmark("一、总体要求", 1);
    bookmark("《公园一览》", 4);

    assertThat(score().missed()).containsExactly("page 4: 《公园一览》");
  }

  @Test
  void asksForNoTag() {
    section(null, "一", "总体要求", 1);
    bookmarks.add(new DeclaredHeading(DeclaredHeading.Source.TAG, "总体要求", 1, 1));

    assertThat(score().headings()).isEqualTo(Figure.Match.of(0, 0, 0));
  }

  private void bookmark(String title, int page) {
    bookmarks.add(new DeclaredHeading(DeclaredHeading.Source.BOOKMARK, title, 1, page));
  }

  private void section(@Nullable String parent, String number, String title, int page) {
    PageBox box = new PageBox(page, new BoundingBox(10, 10, 20, 20));
    sections.add(
        new Section(
            "s" + (sections.size() + 1),
            parent,
            number,
            1,
            title,
            SectionKind.OTHER,
            new Evidence(0, 1, title.substring(0, 1), page, List.of(box)),
            0,
            1));
  }

  private BookmarkScore score() {
    Report report =
        new Report(
            Report.SCHEMA_VERSION,
            "0".repeat(16),
            new Source("a.pdf", "0".repeat(64), "application/pdf", 1, 9, List.of()),
            null,
            Genre.OTHER,
            null,
            null,
            null,
            null,
            null,
            sections.stream().map(Section::title).collect(Collectors.joining("\n")),
            sections,
            tables,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Comparisons(List.of(), List.of(), List.of()),
            List.of());
    return BookmarkScore.of(report, bookmarks);
  }
}
