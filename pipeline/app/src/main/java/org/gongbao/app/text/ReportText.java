package org.gongbao.app.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongbao.app.text.TextTable.Column;
import org.gongbao.model.Agency;
import org.gongbao.model.Discrepancy;
import org.gongbao.model.Evidence;
import org.gongbao.model.Indicator;
import org.gongbao.model.Issuer;
import org.gongbao.model.Notice;
import org.gongbao.model.Plan;
import org.gongbao.model.Problem;
import org.gongbao.model.Project;
import org.gongbao.model.Region;
import org.gongbao.model.Report;
import org.gongbao.model.Section;
import org.gongbao.model.TargetComparison;
import org.jspecify.annotations.Nullable;

/** A report for reading in a terminal. */
public final class ReportText {
  private static final String NONE = "–";
  private static final int NAME = 44;
  private static final int SENTENCE = 80;

  private final Report report;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, String> agencies = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private ReportText(Report report) {
    this.report = report;
    report.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
    report.agencies().forEach(agency -> agencies.put(agency.id(), agency.name()));
    report.projects().forEach(project -> ordinals.put(project.id(), project.ordinal()));
  }

  /** The report's lines: what it is, then everything found in it. */
  public static List<String> lines(Report report) {
    ReportText text = new ReportText(report);
    text.header();
    text.sections();
    text.projects();
    text.indicators();
    text.agencies();
    text.plans();
    text.problems();
    text.targets();
    text.discrepancies();
    text.warnings();
    return List.copyOf(text.lines);
  }

  private void header() {
    lines.add(report.title() == null ? "(no title found)" : report.title());
    lines.add("");
    field("id", report.id());
    String pages = report.source().pages() == null ? "" : ", " + report.source().pages() + " pages";
    field("source", report.source().path() + " (" + report.source().mediaType() + pages + ")");
    field("genre", report.genre());
    Issuer issuer = report.issuer();
    field("issuer", issuer == null ? null : issuer.name());
    Region region = report.region();
    field("region", region == null ? null : region.name() + " (" + region.code() + ")");
    field("report year", report.reportYear());
    field("plan year", report.planYear());
    field("issued on", report.issuedOn());
  }

  private void field(String name, @Nullable Object value) {
    lines.add(DisplayWidth.padRight(name, 13) + (value == null ? NONE : value));
  }

  private void sections() {
    heading("Sections", report.sections().size());
    for (Section section : report.sections()) {
      String number = section.number() == null ? "" : section.number() + " ";
      String indent = "  ".repeat(section.level() - 1);
      String title = DisplayWidth.cut(section.title(), SENTENCE);
      lines.add(indent + number + title + "  [" + section.kind() + "]");
    }
  }

  private void projects() {
    heading("Projects", report.projects().size());
    TextTable table =
        new TextTable(
            Column.numbers("no"),
            Column.words("name", NAME),
            Column.words("status", 16),
            Column.words("lead", 60));
    for (Project project : report.projects()) {
      String leads =
          project.leadAgencies().stream()
              .map(id -> agencies.getOrDefault(id, id))
              .collect(Collectors.joining("、"));
      table.add(
          Integer.toString(project.ordinal()), project.name(), project.status().name(), leads);
    }
    add(table);
  }

  private void indicators() {
    heading("Indicators", report.indicators().size());
    TextTable table =
        new TextTable(
            Column.words("id", 8),
            Column.words("name", NAME),
            Column.numbers("value"),
            Column.words("role", 8),
            Column.words("measure", 8),
            Column.words("period", 21),
            Column.numbers("project"),
            Column.numbers("page"));
    for (Indicator indicator : report.indicators()) {
      table.add(
          indicator.id(),
          indicator.name(),
          value(indicator),
          indicator.role().name(),
          indicator.measure().name(),
          text(indicator.period()),
          indicator.project() == null ? NONE : text(ordinals.get(indicator.project())),
          text(indicator.evidence().page()));
    }
    add(table);
  }

  private void agencies() {
    heading("Agencies", report.agencies().size());
    TextTable table =
        new TextTable(
            Column.words("name", 60), Column.words("roles", 30), Column.numbers("mentions"));
    for (Agency agency : report.agencies()) {
      String roles = agency.roles().stream().map(Enum::name).collect(Collectors.joining(", "));
      table.add(agency.name(), roles, Integer.toString(agency.mentions().size()));
    }
    add(table);
  }

  private void plans() {
    heading("Plans", report.plans().size());
    for (Plan plan : report.plans()) {
      String until = plan.deadline() == null ? "" : " [until " + plan.deadline() + "]";
      lines.add(plan.id() + "  " + DisplayWidth.cut(plan.text(), SENTENCE) + until);
    }
  }

  private void problems() {
    heading("Problems", report.problems().size());
    for (Problem problem : report.problems()) {
      lines.add(problem.id() + "  " + DisplayWidth.cut(problem.text(), SENTENCE));
    }
  }

  private void targets() {
    heading("Promises and results", report.comparisons().targets().size());
    TextTable table =
        new TextTable(
            Column.words("promise", NAME),
            Column.numbers("promised"),
            Column.numbers("achieved"),
            Column.numbers("ratio"),
            Column.words("met", 5));
    for (TargetComparison comparison : report.comparisons().targets()) {
      Indicator target = indicators.get(comparison.target());
      table.add(
          target == null ? comparison.target() : target.name(),
          target == null ? NONE : value(target),
          comparison.actual().stream()
              .map(indicators::get)
              .filter(Objects::nonNull)
              .map(ReportText::value)
              .collect(Collectors.joining(", ")),
          ratio(comparison.ratio()),
          met(comparison.met()));
    }
    add(table);
  }

  private void discrepancies() {
    heading("Discrepancies", report.comparisons().discrepancies().size());
    for (Discrepancy discrepancy : report.comparisons().discrepancies()) {
      lines.add(discrepancy.kind() + "  " + discrepancy.detail());
    }
  }

  private void warnings() {
    heading("Warnings", report.warnings().size());
    for (Notice notice : report.warnings()) {
      Evidence evidence = notice.evidence();
      String page =
          evidence == null || evidence.page() == null ? "" : " (page " + evidence.page() + ")";
      lines.add(notice.severity() + "  " + notice.code() + page + ": " + notice.detail());
    }
  }

  private void heading(String title, int entries) {
    lines.add("");
    lines.add(title + " (" + entries + ")");
  }

  private void add(TextTable table) {
    if (!table.isEmpty()) {
      lines.addAll(table.lines());
    }
  }

  private static String value(Indicator indicator) {
    return QuantityText.of(indicator.quantity(), indicator.measure());
  }

  private static String text(@Nullable Object value) {
    return value == null ? NONE : value.toString();
  }

  private static String ratio(@Nullable BigDecimal ratio) {
    return ratio == null ? NONE : ratio.toPlainString();
  }

  private static String met(@Nullable Boolean met) {
    if (met == null) {
      return NONE;
    }
    return met ? "yes" : "no";
  }
}
