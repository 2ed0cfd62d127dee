package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;

/** A page cut into its tables and the lines outside of them. */
final class Sheet {
  private final Page page;
  private final List<TableArea> tables;
  private final List<TextLine> lines;

  private Sheet(Page page, List<TableArea> tables, List<TextLine> lines) {
    this.page = page;
    this.tables = tables;
    this.lines = lines;
  }

  static Sheet of(Page page, List<TableFinder> finders) {
    List<TableGrid> grids = new ArrayList<>();
    for (TableFinder finder : finders) {
      grids.addAll(finder.find(page, List.copyOf(grids)));
    }
    List<CellGlyphs> tables = new ArrayList<>();
    for (TableGrid grid : grids) {
      tables.add(new CellGlyphs(grid));
    }
    List<Glyph> outside = page.glyphs();
    if (!tables.isEmpty()) {
      outside = new ArrayList<>();
      for (Glyph glyph : page.glyphs()) {
        if (!take(tables, glyph)) {
          outside.add(glyph);
        }
      }
    }
    List<TableArea> areas = new ArrayList<>(tables.size());
    for (CellGlyphs table : tables) {
      areas.add(table.area());
    }
    return new Sheet(page, areas, LineAssembler.lines(outside));
  }

  Page page() {
    return page;
  }

  /** The tables from top to bottom. */
  List<TableArea> tables() {
    return tables;
  }

  /** The lines outside tables from top to bottom. */
  List<TextLine> lines() {
    return lines;
  }

  private static boolean take(List<CellGlyphs> tables, Glyph glyph) {
    for (CellGlyphs table : tables) {
      if (table.take(glyph)) {
        return true;
      }
    }
    return false;
  }
}
