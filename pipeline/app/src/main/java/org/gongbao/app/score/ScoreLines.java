package org.gongbao.app.score;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongbao.app.text.DisplayWidth;
import org.gongbao.evaluate.Evaluation;
import org.gongbao.evaluate.Figure;
import org.gongbao.evaluate.Totals;
import org.gongbao.model.Genre;

/** Prints figures for readers, a line each: of each report, then of each genre and over all. */
public final class ScoreLines {
  private static final int NAME = 26;

  private final PrintWriter out;
  private final boolean misses;

  /** Prints to a writer, and what differs too where that is asked for. */
  public ScoreLines(PrintWriter out, boolean misses) {
    this.out = out;
    this.misses = misses;
  }

  /** Prints everything. */
  public void print(List<Judged> all) {
    for (Judged one : all) {
      print(one.file() + "  " + one.report(), one.evaluation());
    }
    Map<Genre, List<Judged>> genres = Judged.byGenre(all);
    genres.forEach((genre, some) -> printTotals(GenreName.of(genre), some));
    if (genres.size() > 1) {
      printTotals("All genres", all);
    }
  }

  /** Prints one evaluation under a title. */
  public void print(String title, Evaluation evaluation) {
    out.println(title);
    evaluation.figures().forEach((name, figure) -> print(name, figure.toString()));
    if (misses) {
      evaluation.misses().forEach(out::println);
    }
    out.println();
  }

  /** Prints summed figures with their counts under a title. */
  public void print(String title, Totals totals) {
    out.println(title);
    totals.figures().forEach((name, figure) -> print(name, withCounts(figure)));
    out.println();
  }

  private void printTotals(String title, Collection<Judged> some) {
    out.printf("== %s: golds=%d reports=%d%n", title, Judged.golds(some), some.size());
    if (some.stream().anyMatch(one -> !one.gold().ranges().isEmpty())) {
      out.println("Sections are counted inside the annotated stretches alone.");
    }
    Judged.totals(some).figures().forEach((name, figure) -> print(name, withCounts(figure)));
    out.println();
  }

  private void print(String name, String figure) {
    out.println(DisplayWidth.padRight(name, NAME) + " " + figure);
  }

  private static String withCounts(Figure figure) {
    return figure instanceof Figure.Share share
        ? "share=%s right=%d judged=%d".formatted(share, share.right(), share.judged())
        : figure.toString();
  }
}
