package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.jspecify.annotations.Nullable;

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

  static Sheet of(Page page, TableFinder finder) {
    List<TableArea> tables = new ArrayList<>();
    for (TableGrid grid : finder.find(page)) {
      tables.add(new TableArea(grid));
    }
    if (tables.isEmpty()) {
      return new Sheet(page, tables, LineAssembler.lines(page.glyphs()));
    }
    List<Glyph> outside = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      TableArea area = areaOf(glyph, tables);
      if (area == null) {
        outside.add(glyph);
      } else {
        area.add(glyph);
      }
    }
    return new Sheet(page, tables, LineAssembler.lines(outside));
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

  private static @Nullable TableArea areaOf(Glyph glyph, List<TableArea> tables) {
    float x = (glyph.left() + glyph.right()) / 2;
    float y = (glyph.top() + glyph.bottom()) / 2;
    for (TableArea area : tables) {
      if (area.grid().contains(x, y)) {
        return area;
      }
    }
    return null;
  }
}
