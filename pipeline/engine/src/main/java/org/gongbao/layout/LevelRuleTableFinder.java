package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.layout.ColumnGaps.Chunk;
import org.gongbao.layout.RuleSet.Rule;
import org.gongbao.layout.TableGrid.Span;
import org.gongbao.model.page.Page;

/**
 * Finds tables that have level rules alone, as three-line tables do: rules of one width above each
 * other with parted texts between them.
 */
final class LevelRuleTableFinder implements TableFinder {
  /** The rules of a table begin and end at the same places, give or take so many points. */
  private static final float SAME_END = 8f;

  /** Rules are at least this part of the page's width. */
  private static final float SHORTEST = 0.25f;

  /** This part of the lines of a table have texts in several columns. */
  private static final float PARTED = 0.6f;

  private static final int FEWEST_LINES = 3;

  @Override
  public List<TableGrid> find(Page page) {
    List<Rule> rules = longRules(page);
    List<TableGrid> grids = new ArrayList<>();
    if (rules.size() < 2) {
      return grids;
    }
    List<TextLine> lines = LineAssembler.lines(page.glyphs());
    for (List<Rule> group : groups(rules)) {
      List<Band> bands = bands(group, lines);
      for (int from = 0; from < bands.size(); ) {
        int to = from;
        while (to < bands.size() && bands.get(to).isTabular()) {
          to++;
        }
        add(grids, bands.subList(from, to));
        from = to + 1;
      }
    }
    return grids;
  }

  private static List<Rule> longRules(Page page) {
    List<Rule> rules = RuleSet.level(page.rulings());
    rules.removeIf(rule -> rule.to() - rule.from() < SHORTEST * page.width());
    return rules;
  }

  private static List<List<Rule>> groups(List<Rule> rules) {
    List<List<Rule>> groups = new ArrayList<>();
    for (Rule rule : rules) {
      List<Rule> home = null;
      for (List<Rule> group : groups) {
        Rule first = group.get(0);
        if (Math.abs(first.from() - rule.from()) <= SAME_END
            && Math.abs(first.to() - rule.to()) <= SAME_END) {
          home = group;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(rule);
    }
    return groups;
  }

  private static List<Band> bands(List<Rule> rules, List<TextLine> lines) {
    List<Band> bands = new ArrayList<>();
    int next = 0;
    for (int i = 1; i < rules.size(); i++) {
      Rule above = rules.get(i - 1);
      Rule below = rules.get(i);
      List<TextLine> inside = new ArrayList<>();
      while (next < lines.size() && lines.get(next).baseline() < below.at()) {
        TextLine line = lines.get(next++);
        if (line.baseline() > above.at()) {
          inside.add(line);
        }
      }
      bands.add(new Band(above, below, inside));
    }
    return bands;
  }

  private static void add(List<TableGrid> grids, List<Band> bands) {
    List<TextLine> body = new ArrayList<>();
    int lines = 0;
    for (int i = 0; i < bands.size(); i++) {
      lines += bands.get(i).lines().size();
      if (i > 0 || bands.size() == 1) {
        body.addAll(bands.get(i).lines());
      }
    }
    List<Chunk> columns = ColumnGaps.columns(body);
    if (lines < FEWEST_LINES || columns.size() < 2 || bands.size() + columns.size() < 4) {
      return;
    }
    float[] columnEdges = new float[columns.size() + 1];
    Rule first = bands.get(0).above();
    columnEdges[0] = Math.min(first.from(), columns.get(0).left());
    for (int i = 1; i < columns.size(); i++) {
      columnEdges[i] = (columns.get(i - 1).right() + columns.get(i).left()) / 2;
    }
    columnEdges[columns.size()] = Math.max(first.to(), columns.get(columns.size() - 1).right());
    float[] rowEdges = new float[bands.size() + 1];
    List<Span> spans = new ArrayList<>();
    for (int row = 0; row < bands.size(); row++) {
      rowEdges[row] = bands.get(row).above().at();
      rowEdges[row + 1] = bands.get(row).below().at();
      spans(spans, row, columnEdges, bands.get(row));
    }
    grids.add(new TableGrid(columnEdges, rowEdges, spans, false));
  }

  /** The cells of a row; a text over several columns makes one cell of them. */
  private static void spans(List<Span> into, int row, float[] columnEdges, Band band) {
    int columns = columnEdges.length - 1;
    for (int column = 0; column < columns; ) {
      int wide = 1;
      while (column + wide < columns && band.covers(columnEdges[column + wide])) {
        wide++;
      }
      into.add(new Span(row, column, 1, wide));
      column += wide;
    }
  }

  /**
   * What stands between two rules.
   *
   * @param above the upper rule
   * @param below the lower rule
   * @param lines the lines between them
   */
  private record Band(Rule above, Rule below, List<TextLine> lines) {

    boolean isTabular() {
      int parted = 0;
      for (TextLine line : lines) {
        if (ColumnGaps.chunks(line).size() > 1) {
          parted++;
        }
      }
      return parted > 0 && parted >= PARTED * lines.size();
    }

    boolean covers(float x) {
      for (TextLine line : lines) {
        for (Chunk chunk : ColumnGaps.chunks(line)) {
          if (chunk.left() < x - line.size() / 2 && chunk.right() > x + line.size() / 2) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
