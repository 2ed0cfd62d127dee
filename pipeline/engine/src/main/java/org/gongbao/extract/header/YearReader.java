package org.gongbao.extract.header;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.header.Lines.Line;
import org.gongbao.lexicon.Genres;
import org.gongbao.lexicon.Genres.Kind;
import org.gongbao.lexicon.Genres.TitleYear;
import org.gongbao.model.Genre;
import org.gongbao.model.SectionKind;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Grid;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.Document.PassageKind;
import org.jspecify.annotations.Nullable;

/** Finds the year that is reported on and the year that is planned for. */
final class YearReader {
  private static final int LONGEST_HEADING = 45;
  private static final int LAST_MONTH_OF_SESSIONS = 6;

  private static final int OPENING = 300;

  private static final Pattern BUDGETED = Pattern.compile("(?<!公共|基金|经营)预算(?!拨款|单位|管理|法)");

  /** Titles of other texts, which may speak of accounts where this one does not. */
  private static final Pattern QUOTED = Pattern.compile("《[^》]*》");

  /** How a paragraph opens that tells of a year: 2023年，…; 2023年以来…. */
  private static final Pattern OPENING_YEAR =
      Pattern.compile(
          "^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?(?:19|20)\\d{2}年(?:度|以来|来|全|上半年|[，,])");

  /** A part of a year: what a report on it plans is for the rest of the year. */
  private static final Pattern PART_OF_YEAR =
      Pattern.compile("上半年|[一二三]季度|(?<!\\d)1\\s*[-—–至~]\\s*(?:\\d|1[01])月");

  private final Genres genres;

  YearReader(Genres genres) {
    this.genres = genres;
  }

  /** The years of a report of a kind. */
  Years in(Document document, Lines lines, String title, Kind kind, @Nullable LocalDate date) {
    int first = PrintedDate.yearIn(title, 0);
    if (first == 0 && kind.genre() == Genre.BUDGET) {
      first = budgetYear(lines);
    }
    int last = PrintedDate.lastYearIn(title);
    if (last > first && first > 0 && kind.genre() != Genre.OTHER) {
      return new Years(first, last);
    }
    if (title.isEmpty() && kind.genre() == Genre.BUDGET) {
      int spent = headingYear(lines, "accounts", "planned");
      int planned = headingYear(lines, "planned", "accounts");
      if (spent > 0 && planned > spent) {
        return new Years(spent, planned);
      }
    }
    if (title.isEmpty() && kind.genre() == Genre.OTHER) {
      int assigned = assignedYear(lines);
      if (assigned > 0) {
        return new Years(null, assigned);
      }
    }
    TitleYear meaning = titleYear(kind, title);
    if (kind.genre() == Genre.BUDGET && !genres.contains("budget", title) && isAhead(lines)) {
      meaning = TitleYear.PLANNED;
      first = first > 0 ? first : yearOfText(lines);
      first = first > 0 ? first : firstYear(lines);
    }
    return switch (meaning) {
      case GIVEN -> given(lines, first, date);
      case PLANNED -> first > 0 ? new Years(null, first) : planned(lines, date);
      case REPORTED -> reported(document, lines, kind, title, first, date);
    };
  }

  /**
   * Whether a text that does not say so in its title tells of a budget: it speaks of one, not only
   * of 一般公共预算 as the fund that pays, and of nothing spent.
   */
  private boolean isAhead(Lines lines) {
    String text = opening(lines);
    return BUDGETED.matcher(text).find() && !genres.contains("spent", text);
  }

  private static String opening(Lines lines) {
    String text = QUOTED.matcher(all(lines)).replaceAll("");
    return text.substring(0, Math.min(OPENING, text.length()));
  }

  private static String all(Lines lines) {
    StringBuilder text = new StringBuilder();
    lines.all().forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }

  /** The year of the first heading with a word of one kind and none of another; 0 for none. */
  private int headingYear(Lines lines, String kind, String other) {
    for (String line : lines.headings()) {
      int year = PrintedDate.yearIn(line, 0);
      if (year > 0 && genres.contains(kind, line) && !genres.contains(other, line)) {
        return year;
      }
    }
    return 0;
  }

  private static int firstYear(Lines lines) {
    int spoken = SpokenYear.in(all(lines));
    return spoken > 0 ? spoken : PrintedDate.yearIn(opening(lines), 0);
  }

  /** The year of the first heading that speaks of a budget or of accounts; 0 for none. */
  private int budgetYear(Lines lines) {
    for (String line : lines.headings()) {
      if (PrintedDate.yearIn(line, 0) > 0 && genres.contains("budget", line)) {
        return PrintedDate.yearIn(line, 0);
      }
    }
    return 0;
  }

  /** A list of projects to come reports on nothing. */
  private TitleYear titleYear(Kind kind, String title) {
    boolean toCome =
        kind.genre() == Genre.LIVELIHOOD_PROJECTS
            && !genres.contains("account", withoutReport(title))
            && (genres.contains("promise", title) || PrintedDate.yearIn(title, 0) > 0);
    if (toCome) {
      return TitleYear.PLANNED;
    }
    if (kind.genre() == Genre.DEVELOPMENT_PLAN && !genres.contains("review", title)) {
      return TitleYear.GIVEN;
    }
    boolean looksBack =
        kind.titleYear() == TitleYear.PLANNED
            && (kind.genre() == Genre.WORK_SUMMARY || kind.genre() == Genre.OTHER)
            && genres.contains("review", title);
    return looksBack ? TitleYear.REPORTED : kind.titleYear();
  }

  private Years given(Lines lines, int titleYear, @Nullable LocalDate date) {
    int givenIn = date != null ? date.getYear() : titleYear;
    for (Line line : lines.all()) {
      int year = line.text().length() <= LONGEST_HEADING ? PrintedDate.yearIn(line.text(), 0) : 0;
      boolean near = givenIn == 0 || year == givenIn || year == givenIn - 1;
      if (year > 0 && near && genres.contains("review", line.text())) {
        return new Years(year, year + 1);
      }
    }
    if (givenIn == 0) {
      return new Years(null, null);
    }
    boolean late = date != null && date.getMonthValue() > LAST_MONTH_OF_SESSIONS;
    int reported = late ? givenIn : givenIn - 1;
    return new Years(reported, reported + 1);
  }

  private static Years planned(Lines lines, @Nullable LocalDate date) {
    int spoken = date == null ? SpokenYear.in(all(lines)) : date.getYear();
    return new Years(null, spoken > 0 ? (Integer) spoken : null);
  }

  /** The year of the first heading that gives out tasks (2023年重点工作责任分解); 0 for none. */
  private int assignedYear(Lines lines) {
    for (String line : lines.headings()) {
      int year = PrintedDate.yearIn(line, 0);
      if (year > 0
          && genres.contains("assigned", line)
          && !genres.contains("account", withoutReport(line))) {
        return year;
      }
    }
    return 0;
  }

  /** A title without the name of the report whose tasks it is about. */
  private static String withoutReport(String title) {
    return title.replace("政府工作报告", "");
  }

  private Years reported(
      Document document,
      Lines lines,
      Kind kind,
      String title,
      int titleYear,
      @Nullable LocalDate date) {
    int year = titleYear;
    if (year == 0 && date != null && kind.genre() != Genre.OTHER) {
      year = date.getMonthValue() > LAST_MONTH_OF_SESSIONS ? date.getYear() : date.getYear() - 1;
    }
    if (year == 0) {
      year = yearOfText(lines);
    }
    if (year == 0) {
      year = SpokenYear.in(all(lines));
    }
    if (year == 0 && kind.genre() == Genre.BUDGET) {
      year = SpokenYear.ofAccounts(all(lines));
    }
    if (year == 0) {
      return new Years(null, null);
    }
    boolean plans =
        switch (kind.genre()) {
          case LIVELIHOOD_PROJECTS, WORK_SUMMARY, WORK_REPORT, OTHER ->
              hasPlan(document, lines, year + 1);
          case DEVELOPMENT_PLAN -> true;
          case STATISTICAL_COMMUNIQUE, BUDGET -> false;
        };
    boolean halves =
        plansSecondHalf(title) || lines.headings().stream().anyMatch(YearReader::plansSecondHalf);
    boolean within =
        halves || PART_OF_YEAR.matcher(title.isEmpty() ? opening(lines) : title).find();
    int next = within ? year : year + 1;
    return new Years(year, plans ? (Integer) next : null);
  }

  /** Whether a title or heading looks back on the first half of a year and on to the second. */
  private static boolean plansSecondHalf(String heading) {
    int half = heading.indexOf("上半年");
    return half >= 0 && heading.indexOf("下半年", half) > 0;
  }

  /**
   * The year of a text without a title: of the first heading of what was done, or that its first
   * paragraph opens with; 0 for none.
   */
  private int yearOfText(Lines lines) {
    for (String line : lines.headings()) {
      if (PrintedDate.yearIn(line, 0) > 0 && genres.contains("review", line)) {
        return PrintedDate.yearIn(line, 0);
      }
    }
    for (Line line : lines.all()) {
      Matcher opening = OPENING_YEAR.matcher(line.text());
      if (line.text().length() > LONGEST_HEADING && opening.find()) {
        return PrintedDate.yearIn(line.text(), 0);
      }
    }
    return 0;
  }

  private boolean hasPlan(Document document, Lines lines, int nextYear) {
    if (document.sections().stream().anyMatch(each -> each.kind() == SectionKind.PLAN)) {
      return true;
    }
    for (Line line : lines.all()) {
      boolean heading =
          line.kind() == PassageKind.HEADING
              || (line.kind() == PassageKind.BODY && line.text().length() <= LONGEST_HEADING);
      if (heading && isPlan(line.text(), nextYear)) {
        return true;
      }
    }
    String text = document.text().text();
    for (Grid grid : document.grids()) {
      for (GridCell cell : headings(grid)) {
        if (isPlan(Lines.compact(text.substring(cell.begin(), cell.end())), nextYear)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<GridCell> headings(Grid grid) {
    int rows = Math.max(1, grid.headerRows());
    return grid.cells().stream().filter(cell -> cell.row() < rows).toList();
  }

  private boolean isPlan(String heading, int nextYear) {
    return genres.contains("plan", heading)
        || (heading.contains(nextYear + "年") && !heading.endsWith("日"));
  }

  /**
   * The years of a report.
   *
   * @param reported the year reported on; null where unknown
   * @param planned the year planned for; null where there is no plan
   */
  record Years(@Nullable Integer reported, @Nullable Integer planned) {}
}
