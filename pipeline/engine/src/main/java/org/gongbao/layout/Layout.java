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
   * block crosses a page's end. Notes at a page's foot and beside the text stand behind the
   * sentence that they would interrupt, where it goes on on the next page too.
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
      Page level = VerticalSetting.isOf(page) ? VerticalSetting.mirrored(page) : page;
      sheets.add(Sheet.of(level, finders, crowded));
    }
    crowded.notices().forEach(notices);
    RunningMatter.takeOff(sheets);
    TableContinuation.find(sheets);
    BodyStyle body = BodyStyle.of(sheets);
    List<Margins> margins = Margins.of(sheets);
    List<Arranged> arranged = new ArrayList<>(sheets.size());
    for (int i = 0; i < sheets.size(); i++) {
      arranged.add(arranged(sheets.get(i), margins.get(i), body));
    }
    List<Block> blocks = new ArrayList<>();
    List<Block> held = new ArrayList<>();
    for (int i = 0; i < arranged.size(); i++) {
      List<Piece> next = i + 1 < arranged.size() ? arranged.get(i + 1).pieces() : List.of();
      held = add(blocks, held, arranged.get(i), next, pages.get(i), body);
    }
    blocks.addAll(held);
    return blocks;
  }

  /**
   * A page in reading order.
   *
   * @param pieces its text and tables, notes at its foot last
   * @param marginal the notes beside it
   */
  private record Arranged(List<Piece> pieces, List<Draft> marginal) {}

  private static Arranged arranged(Sheet sheet, Margins margins, BodyStyle body) {
    MarginalNotes parted = MarginalNotes.apart(sheet, margins, body);
    List<Piece> pieces = new ArrayList<>();
    for (Region region : Region.of(parted.text(), sheet.tables(), margins)) {
      List<Piece> inside = new ArrayList<>(region.tables());
      inside.addAll(
          new ParagraphAssembler(sheet.page().width(), region.margins(), body)
              .paragraphs(region.lines(), region.tables()));
      inside.sort(Comparator.comparingDouble(Piece::top));
      pieces.addAll(inside);
    }
    List<Draft> marginal = new ArrayList<>(notes(parted.atLeft(), sheet, body));
    marginal.addAll(notes(parted.atRight(), sheet, body));
    return new Arranged(pieces, marginal);
  }

  private static List<Draft> notes(List<TextLine> lines, Sheet sheet, BodyStyle body) {
    if (lines.isEmpty()) {
      return List.of();
    }
    float left = Float.MAX_VALUE;
    float right = 0;
    for (TextLine line : lines) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    return new ParagraphAssembler(sheet.page().width(), new Margins(left, right), body)
        .paragraphs(lines, List.of());
  }

  /**
   * Adds the blocks of a page.
   *
   * @param held notes of the page before that wait for the end of its last sentence
   * @return notes of this page that wait for the end of its last sentence
   */
  private static List<Block> add(
      List<Block> blocks,
      List<Block> held,
      Arranged arranged,
      List<Piece> nextPage,
      Page page,
      BodyStyle body) {
    List<Piece> pieces = arranged.pieces();
    int last = PageEnd.lastOfText(pieces, body);
    boolean goesOn =
        last >= 0 && pieces.get(last) instanceof Draft draft && PageEnd.isOpen(draft, nextPage);
    List<Block> notes = new ArrayList<>();
    boolean vertical = VerticalSetting.isOf(page);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean open = goesOn && i == last;
      Block block =
          piece instanceof Draft draft
              ? draft.paragraph(page.number(), body, i == 0, open).tilted(page.tilt())
              : ((TableArea) piece)
                  .block(page.number(), i == 0, i == pieces.size() - 1)
                  .tilted(page.tilt());
      (goesOn && i > last ? notes : blocks)
          .add(vertical ? VerticalSetting.back(block, page) : block);
      if (i == 0 && !open) {
        blocks.addAll(held);
        held.clear();
      }
    }
    for (Draft note : arranged.marginal()) {
      Block block = note.paragraph(page.number(), body, false, false).tilted(page.tilt());
      (goesOn ? notes : blocks).add(vertical ? VerticalSetting.back(block, page) : block);
    }
    held.addAll(notes);
    return goesOn || pieces.isEmpty() ? held : released(blocks, held);
  }

  private static List<Block> released(List<Block> blocks, List<Block> held) {
    blocks.addAll(held);
    return new ArrayList<>();
  }
}
