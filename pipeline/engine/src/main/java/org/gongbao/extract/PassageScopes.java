package org.gongbao.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.indicator.PeriodReader;
import org.gongbao.extract.indicator.Scope;
import org.gongbao.extract.project.ProjectColumn;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Genres;
import org.gongbao.lexicon.Moods;
import org.gongbao.model.Genre;
import org.gongbao.model.Role;
import org.gongbao.model.SectionKind;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.GridCell;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Header;
import org.gongbao.model.finding.ProjectFinding;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** Tells what the place of a passage says about the numbers in it. */
final class PassageScopes {
  private static final int OPENING = 24;
  private static final int GOALS_REACH = 48;

  /** How a paragraph opens that lists the goals of the year to come: 主要预期目标是：…. */
  private static final Pattern GOALS =
      Pattern.compile("(?:预期|奋斗|发展|工作|主要|总体)目标(?:任务)?(?:建议|安排|初步考虑)?[是为][：:，]?");

  private static final Pattern SEVERAL_YEARS =
      Pattern.compile("(?:过去|这)([三四五])年|([三四五])年来|^([三四五])年");
  private static final Pattern LAST_YEAR =
      Pattern.compile("^[　\\s]*(?:过去一年|一年来|刚刚过去的|去年|(?:19|20)\\d{2}年)");

  /** How a text without a title opens that is about a part of a year: 2023年上半年，…. */
  private static final Pattern PART_OPENING =
      Pattern.compile("^\\s*(?:(?:19|20)\\d{2}年|今年)?(?:上半年|一季度|前三季度|1月?[—\\-~至]+\\d{1,2}月份?)[，,]");

  private final Document document;
  private final Header header;
  private final StatedRoles roles;
  private final UnheadedParts unheaded;
  private final Establishments establishments;
  private final boolean communique;
  private final boolean onlyPlans;
  private final @Nullable String part;
  private final Map<Integer, Integer> projectOfSection = new HashMap<>();
  private final Map<Span, Integer> listed = new LinkedHashMap<>();
  private final Map<Integer, String> yearsOfPassage = new HashMap<>();

  PassageScopes(
      Document document,
      Header header,
      Moods moods,
      Genres genres,
      Cues cues,
      List<ProjectFinding> projects) {
    this.document = document;
    this.header = header;
    this.roles = new StatedRoles(header, genres, UnheadedParts.isHeaded(document));
    this.unheaded = new UnheadedParts(document, header.genre(), moods);
    this.establishments = new Establishments(document, cues);
    this.onlyPlans = header.planYear() != null && header.reportYear() == null;
    this.part = partOfYear();
    this.communique = header.genre() == Genre.STATISTICAL_COMMUNIQUE;
    for (ProjectFinding project : projects) {
      project.places().forEach(place -> listed.put(place, project.ordinal()));
      if (project.places().isEmpty()) {
        project.sections().forEach(section -> projectOfSection.put(section, project.ordinal()));
      }
    }
    readSpansOfYears();
  }

  /**
   * The part of the year that the title says the report is about, or else the words that its text
   * opens with.
   */
  private @Nullable String partOfYear() {
    Integer year = header.reportYear();
    boolean byYears =
        header.genre() == Genre.LIVELIHOOD_PROJECTS || header.genre() == Genre.WORK_SUMMARY;
    if (year == null || byYears) {
      return null;
    }
    String title = header.title();
    if (title != null) {
      return PeriodReader.partOfYear(title, year);
    }
    String text = document.text().text();
    Matcher opening = PART_OPENING.matcher(text);
    return opening.find() ? PeriodReader.partOfYear(opening.group(), year) : null;
  }

  /**
   * Finds the paragraphs that tell of several years: from one that opens with 过去五年, or from its
   * heading, to one that opens with the last year alone.
   */
  private void readSpansOfYears() {
    Integer reportYear = header.reportYear();
    if (reportYear == null || header.genre() != Genre.WORK_REPORT) {
      return;
    }
    String years = null;
    for (Passage passage : document.passages()) {
      if (kind(passage.section()) != SectionKind.ACHIEVEMENT) {
        years = null;
        continue;
      }
      String opening =
          document
              .text()
              .text()
              .substring(passage.begin(), Math.min(passage.end(), passage.begin() + OPENING));
      Matcher several = SEVERAL_YEARS.matcher(opening);
      if (LAST_YEAR.matcher(opening).find()) {
        years = null;
      } else if (several.find()) {
        int count = "一二三四五".indexOf(count(several)) + 1;
        years = (reportYear - count + 1) + "/" + reportYear;
      }
      if (years != null) {
        yearsOfPassage.put(passage.begin(), years);
      }
    }
  }

  private static String count(Matcher matcher) {
    for (int i = 1; i < matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return matcher.group(i);
      }
    }
    return matcher.group(matcher.groupCount());
  }

  /** What a section is for; an introduction before the first section. */
  SectionKind kind(int section) {
    SectionKind headed = headed(section);
    return roles.arePlanned(headed) ? SectionKind.PLAN : headed;
  }

  /** What a passage is for: that of its section, unless it opens with the goals of the year. */
  SectionKind kind(Passage passage) {
    SectionKind kind = kind(passage.section());
    return kind != SectionKind.PLAN && passage.kind() == PassageKind.BODY && opensWithGoals(passage)
        ? SectionKind.PLAN
        : kind;
  }

  private boolean opensWithGoals(Passage passage) {
    int end = Math.min(passage.end(), passage.begin() + GOALS_REACH);
    return GOALS.matcher(document.text().text().substring(passage.begin(), end)).find();
  }

  private SectionKind headed(int section) {
    SectionKind told = unheaded.of(section);
    if (told != null) {
      return told;
    }
    return section < 0 ? SectionKind.INTRODUCTION : document.sections().get(section).kind();
  }

  /** Whether the whole document plans: a budget, a list of undertakings for the year to come. */
  boolean onlyPlans() {
    return onlyPlans;
  }

  /** The scope of a paragraph or heading. */
  Scope ofProse(Passage passage) {
    Scope scope = ofPlace(passage);
    String years = yearsOfPassage.get(passage.begin());
    return years == null || scope.role() != Role.ACTUAL ? scope : scope.over(years);
  }

  private Scope ofPlace(Passage passage) {
    SectionKind kind = kind(passage);
    if (onlyPlans && header.genre() == Genre.BUDGET && establishments.isTold(passage)) {
      return new Scope(
          Role.ACTUAL,
          Extraction.year(header.planYear()),
          header.planYear(),
          null,
          passage.section(),
          false,
          true);
    }
    Scope scope = scope(kind == SectionKind.PLAN, passage.section(), projectOf(passage));
    return kind == SectionKind.PLAN && kind(passage.section()) != kind ? scope.stated() : scope;
  }

  private @Nullable Integer projectOf(Passage passage) {
    Integer whole = projectAt(new Span(passage.begin(), passage.begin() + 1));
    Integer end = projectAt(new Span(passage.end() - 1, passage.end()));
    return whole != null && whole.equals(end) ? whole : projectOfSection.get(passage.section());
  }

  /** The project that a stretch of prose belongs to as a member of a list; null for none. */
  @Nullable Integer projectAt(Span place) {
    for (Map.Entry<Span, Integer> member : listed.entrySet()) {
      Span span = member.getKey();
      if (span.begin() < place.end() && place.begin() < span.end()) {
        return member.getValue();
      }
    }
    return null;
  }

  /** The scope of a cell of a project table; null for a column whose numbers state nothing. */
  @Nullable Scope ofProjectCell(
      Passage passage,
      @Nullable ProjectColumn column,
      @Nullable Integer project,
      boolean hasResults) {
    if (column == null) {
      return null;
    }
    return switch (column) {
      case NAME, GOAL ->
          new Scope(
              Role.TARGET,
              Extraction.year(hasResults ? header.reportYear() : planYear()),
              header.reportYear(),
              project,
              passage.section(),
              false,
              true);
      case RESULT -> scope(false, passage.section(), project).stated();
      case PLAN -> scope(true, passage.section(), project).stated();
      case LEAD, PARTNER, ORDINAL, STATUS, OTHER -> null;
    };
  }

  /** The scope of a table of figures. */
  Scope ofTable(int grid) {
    int section = -1;
    if (!document.grids().get(grid).cells().isEmpty()) {
      GridCell first = document.grids().get(grid).cells().get(0);
      for (Passage passage : document.passages()) {
        if (passage.grid() == grid && passage.begin() >= first.begin()) {
          section = passage.section();
          break;
        }
      }
    }
    return scope(kind(section) == SectionKind.PLAN, section, null);
  }

  private Scope scope(boolean planned, int section, @Nullable Integer project) {
    Role role = planned || onlyPlans ? Role.TARGET : Role.ACTUAL;
    boolean stated = roles.isStated(headed(section), role);
    if (onlyPlans) {
      String year = Extraction.year(header.planYear());
      return new Scope(role, year, header.planYear(), project, section, false, stated);
    }
    return new Scope(
        role,
        Extraction.year(planned ? planYear() : header.reportYear()),
        header.reportYear(),
        project,
        section,
        communique,
        stated,
        planned ? null : part);
  }

  private @Nullable Integer planYear() {
    if (header.planYear() != null) {
      return header.planYear();
    }
    return header.reportYear() == null ? null : header.reportYear() + 1;
  }
}
