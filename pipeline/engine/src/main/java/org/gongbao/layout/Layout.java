package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.gongbao.model.Notice;
import org.gongbao.model.document.Block;
import org.gongbao.model.page.Page;

/** Arranges pages: glyphs to lines, lines to paragraphs, rules to tables. */
public final class Layout {
  private final List<TableFinder> finders =
      List.of(
          new LatticeTableFinder(),
          new BoxedTableFinder(),
          new LevelRuleTableFinder(),
          new FigureTableFinder(),
          new AlignedTableFinder());

  /**
   * The blocks of a document in reading order, running heads, feet and page numbers left out. No
   * block crosses a page's end.
   */
  public List<Block> arrange(List<Page> pages) {
    return arrange(pages, notice -> {});
  }

  /**
   * The blocks of a document as {@link #arrange(List)} gives them.
   *
   * @param notices takes what a reader should know of the pages
   */
  public List<Block> arrange(List<Page> pages, Consumer<Notice> notices) {
    List<Sheet> sheets = new ArrayList<>(pages.size());
    CrowdedPages crowded = new CrowdedPages();
    for (Page page : pages) {
      sheets.add(Sheet.of(page, finders, crowded));
    }
    crowded.notices().forEach(notices);
    RunningMatter.takeOff(sheets);
    TableContinuation.find(sheets);
    BodyStyle body = BodyStyle.of(sheets);
    List<Margins> margins = Margins.of(sheets);
    List<List<Piece>> arranged = new ArrayList<>(sheets.size());
    for (int i = 0; i < sheets.size(); i++) {
      arranged.add(pieces(sheets.get(i), margins.get(i), body));
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < arranged.size(); i++) {
      List<Piece> next = i + 1 < arranged.size() ? arranged.get(i + 1) : List.of();
      add(blocks, arranged.get(i), next, pages.get(i), body);
    }
    return blocks;
  }

  private static List<Piece> pieces(Sheet sheet, Margins margins, BodyStyle body) {
    List<Piece> pieces = new ArrayList<>();
    for (Region region : Region.of(sheet.lines(), sheet.tables(), margins)) {
      List<Piece> inside = new ArrayList<>(region.tables());
      inside.addAll(
          new ParagraphAssembler(sheet.page().width(), region.margins(), body)
              .paragraphs(region.lines(), region.tables()));
      inside.sort(Comparator.comparingDouble(Piece::top));
      pieces.addAll(inside);
    }
    return pieces;
  }

  private static void add(
      List<Block> blocks, List<Piece> pieces, List<Piece> nextPage, Page page, BodyStyle body) {
    int last = PageEnd.lastOfText(pieces, body);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Draft draft) {
        boolean open = i == last && PageEnd.isOpen(draft, nextPage);
        blocks.add(draft.paragraph(page.number(), body, i == 0, open).tilted(page.tilt()));
      } else if (piece instanceof TableArea table) {
        blocks.add(table.block(page.number(), i == 0, i == pieces.size() - 1).tilted(page.tilt()));
      }
    }
  }
}
