package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.Ruling;
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

  /** Cuts a page; each finder sees what the ones before it left. */
  static Sheet of(Page page, List<TableFinder> finders, CrowdedPages crowded) {
    List<CellGlyphs> tables = new ArrayList<>();
    Page rest = page;
    List<TextLine> lines = LineAssembler.lines(page.glyphs());
    for (TableFinder finder : finders) {
      List<CellGlyphs> found = new ArrayList<>();
      for (TableGrid grid : finder.find(rest, lines, crowded)) {
        found.add(new CellGlyphs(grid));
      }
      if (!found.isEmpty()) {
        rest = without(found, rest);
        lines = LineAssembler.lines(rest.glyphs());
        tables.addAll(found);
      }
    }
    List<TableArea> areas = new ArrayList<>(tables.size());
    for (CellGlyphs table : tables) {
      areas.addAll(StackedTables.part(table.area()));
    }
    areas.sort(Comparator.comparingDouble(TableArea::top));
    return new Sheet(page, areas, lines);
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

  /** The table with nothing below it; null where there is none. */
  @Nullable TableArea tableAtItsEnd() {
    if (tables.isEmpty()) {
      return null;
    }
    TableArea last = tables.get(tables.size() - 1);
    boolean end = lines.isEmpty() || lines.get(lines.size() - 1).baseline() < last.grid().bottom();
    return end ? last : null;
  }

  /** Puts a table made of the sheet's first lines at its beginning. */
  void begin(TableArea table, List<TextLine> itsLines) {
    lines.removeAll(new HashSet<>(itsLines));
    tables.add(0, table);
  }

  /** Moves the glyphs inside tables into them. */
  private static Page without(List<CellGlyphs> tables, Page page) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      boolean taken = false;
      for (int i = 0; i < tables.size() && !taken; i++) {
        taken = tables.get(i).take(glyph);
      }
      if (!taken) {
        glyphs.add(glyph);
      }
    }
    List<Ruling> rulings = new ArrayList<>();
    for (Ruling ruling : page.rulings()) {
      boolean inside = false;
      for (CellGlyphs table : tables) {
        inside |= table.holds(ruling);
      }
      if (!inside) {
        rulings.add(ruling);
      }
    }
    return new Page(page.number(), page.width(), page.height(), glyphs, rulings);
  }
}
