package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
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

  private static final int FEWEST_LINES = 3;

  /** A page with more long rules than this is a drawing. */
  private static final int MOST_RULES = 10_000;

  @Override
  public List<TableGrid> find(Page page, List<TextLine> lines, CrowdedPages crowded) {
    List<Rule> rules = longRules(page);
    List<TableGrid> grids = new ArrayList<>();
    if (rules.size() > MOST_RULES) {
      crowded.add(page);
      return grids;
    }
    List<List<Rule>> groups = groups(rules);
    for (List<Rule> group : groups) {
      List<TextLine> between = beside(group, groups, lines);
      List<RuleBand> bands = bands(group, between);
      for (int from = 0; from < bands.size(); ) {
        int to =
            from + 1 < bands.size() && bands.get(from).mayHead(bands.get(from + 1))
                ? from + 1
                : from;
        while (to < bands.size() && bands.get(to).isTabular()) {
          to++;
        }
        List<RuleBand> run = new ArrayList<>(bands.subList(from, to));
        if (!run.isEmpty()) {
          run.addAll(0, run.remove(0).withHeadsApart());
        }
        boolean open = false;
        if (to == bands.size() && run.size() == 1 && !run.get(0).hasFigures()) {
          RuleBand rest = OpenBand.below(run.get(0), between, page.height());
          if (rest != null) {
            run.add(rest);
            open = !RuleBand.hasFigure(rest.lines().get(rest.lines().size() - 1));
          }
        }
        add(grids, group.get(from), run, open);
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
    groups.removeIf(group -> group.size() < 2);
    return groups;
  }

  /** What of the lines is nearer to some rules than to others to their left or right. */
  private static List<TextLine> beside(
      List<Rule> group, List<List<Rule>> groups, List<TextLine> lines) {
    Rule own = group.get(0);
    float left = -Float.MAX_VALUE;
    float right = Float.MAX_VALUE;
    for (List<Rule> other : groups) {
      Rule rule = other.get(0);
      if (other.get(other.size() - 1).at() < own.at()
          || rule.at() > group.get(group.size() - 1).at()) {
        continue;
      }
      if (rule.to() <= own.from()) {
        left = Math.max(left, (rule.to() + own.from()) / 2);
      } else if (rule.from() >= own.to()) {
        right = Math.min(right, (rule.from() + own.to()) / 2);
      }
    }
    List<TextLine> beside = new ArrayList<>();
    for (TextLine line : lines) {
      TextLine part = line.between(left, right);
      if (part != null) {
        beside.add(part);
      }
    }
    return beside;
  }

  private static List<RuleBand> bands(List<Rule> rules, List<TextLine> lines) {
    List<RuleBand> bands = new ArrayList<>();
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
      bands.add(new RuleBand(above.at(), below.at(), inside));
    }
    return bands;
  }

  private static void add(List<TableGrid> grids, Rule first, List<RuleBand> bands, boolean open) {
    List<TextLine> heads = new ArrayList<>();
    List<TextLine> body = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      (i == 0 && bands.size() > 1 ? heads : body).addAll(bands.get(i).lines());
    }
    if (heads.size() + body.size() < FEWEST_LINES) {
      return;
    }
    HeadedColumns columns = new HeadedColumns(heads, body);
    if (columns.count() < 2 || bands.size() + columns.count() < 4) {
      return;
    }
    float[] columnEdges = columns.edges(first.from(), first.to());
    List<Float> rowEdges = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      RuleBand band = bands.get(i);
      if (i == 1 && bands.size() == 2) {
        new UnruledRows(band.lines(), columnEdges).addTo(band.top(), rowEdges, spans);
      } else {
        HeaderBand row = new HeaderBand(band, columnEdges);
        spans.addAll(row.spans(rowEdges.size()));
        rowEdges.add(band.top());
        rowEdges.addAll(row.splits());
      }
    }
    rowEdges.add(bands.get(bands.size() - 1).bottom());
    grids.add(new TableGrid(columnEdges, TableGrid.edges(rowEdges), spans, open));
  }
}
