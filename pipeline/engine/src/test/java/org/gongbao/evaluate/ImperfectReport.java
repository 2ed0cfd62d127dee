package org.gongbao.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.gongbao.model.Agency;
import org.gongbao.model.AgencyRole;
import org.gongbao.model.Bound;
import org.gongbao.model.Comparisons;
import org.gongbao.model.Discrepancy;
import org.gongbao.model.DiscrepancyKind;
import org.gongbao.model.Evidence;
import org.gongbao.model.Genre;
import org.gongbao.model.Indicator;
import org.gongbao.model.Issuer;
import org.gongbao.model.Measure;
import org.gongbao.model.Plan;
import org.gongbao.model.Project;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.Quantity;
import org.gongbao.model.Rate;
import org.gongbao.model.Region;
import org.gongbao.model.Report;
import org.gongbao.model.Role;
import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.gongbao.model.Source;
import org.gongbao.model.Statement;
import org.gongbao.model.TargetComparison;
import org.jspecify.annotations.Nullable;

/**
 * A report that says what its gold says, except where a seeded dice errs: every kind of mistake
 * that an extraction can make occurs for some seed.
 */
final class ImperfectReport {
  private final Gold gold;
  private final Random dice;
  private final double errors;
  private final StringBuilder text = new StringBuilder();
  private final List<Agency> agencies = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<Integer, String> indicatorIds = new HashMap<>();

  private ImperfectReport(Gold gold, long seed, double errors) {
    this.gold = gold;
    this.dice = new Random(seed);
    this.errors = errors;
  }

  /**
   * Makes a report.
   *
   * @param errors the share of fields that are wrong, from 0 to 1
   */
  static Report of(Gold gold, long seed, double errors) {
    return new ImperfectReport(gold, seed, errors).report();
  }

  private Report report() {
    List<Section> sections = sections();
    agencies();
    projects();
    indicators();
    List<Plan> plans = plans();
    Comparisons comparisons = comparisons();
    Gold.Header header = gold.header();
    return new Report(
        Report.SCHEMA_VERSION,
        "0123456789abcdef",
        new Source("report.txt", "0123456789abcdef".repeat(4), "text/plain", 1, null, List.of()),
        damaged(Objects.requireNonNull(header.title())),
        errs() ? Genre.OTHER : Genre.valueOf(Objects.requireNonNull(header.genre())),
        errs() ? null : new Issuer("a1", Objects.requireNonNull(header.issuer())),
        errs() ? null : new Region(Objects.requireNonNull(header.regionCode()), "某区", List.of()),
        errs() ? null : header.reportYear(),
        errs() ? null : header.planYear(),
        errs() ? "1999-01-01" : header.issuedOn(),
        text.toString(),
        sections,
        List.of(),
        projects,
        indicators,
        agencies,
        plans,
        List.of(),
        comparisons,
        List.of());
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Gold.Section section : gold.sections()) {
      if (errs()) {
        continue;
      }
      String title = damaged(Objects.requireNonNull(section.title()));
      Evidence evidence = place(title + "。", title);
      sections.add(
          new Section(
              "s" + (sections.size() + 1),
              null,
              errs() ? "一是" : section.number(),
              section.level() == null || errs() ? 3 : section.level(),
              title,
              section.kind() == null || errs()
                  ? SectionKind.OTHER
                  : SectionKind.valueOf(section.kind()),
              evidence,
              evidence.begin(),
              evidence.end()));
    }
    return sections;
  }

  private void agencies() {
    for (Gold.Agency agency : gold.agencies()) {
      String name = errs() ? agency.name() + "局" : agency.name();
      if (!agency.variants().isEmpty() && errs()) {
        name = agency.variants().get(0);
      }
      agencies.add(
          new Agency(
              "a" + (agencies.size() + 1),
              name,
              List.of(AgencyRole.LEAD),
              List.of(place(name, name))));
    }
  }

  private void projects() {
    for (Gold.Project project : gold.projects()) {
      if (errs()) {
        continue;
      }
      List<String> leads = new ArrayList<>();
      for (String lead : project.leadAgencies()) {
        agencies.stream()
            .filter(agency -> agency.name().equals(lead) || errs())
            .findFirst()
            .ifPresent(agency -> leads.add(agency.id()));
      }
      projects.add(
          new Project(
              "p" + project.ordinal(),
              project.ordinal(),
              damaged(project.name()),
              statement(project.goalStarts()),
              leads,
              statement(project.resultStarts()),
              statement(project.planStarts()),
              project.status() == null || errs()
                  ? ProjectStatus.UNKNOWN
                  : ProjectStatus.valueOf(project.status()),
              List.of(),
              List.of()));
    }
  }

  private @Nullable Statement statement(@Nullable String starts) {
    if (starts == null || errs()) {
      return null;
    }
    String passage = damaged(starts) + "等工作。";
    return new Statement(passage, place(passage, passage));
  }

  private void indicators() {
    for (Gold.Indicator wanted : gold.indicators()) {
      if (errs()) {
        continue;
      }
      Evidence evidence = place(damaged(wanted.context()), wanted.surface());
      String id = "i" + (indicators.size() + 1);
      indicatorIds.put(wanted.id(), id);
      indicators.add(indicator(id, wanted, evidence));
    }
    for (String optional : gold.optional()) {
      String context = optional.isEmpty() ? "其他30个" : optional;
      indicators.add(
          new Indicator(
              "i" + (indicators.size() + 1),
              "其他",
              Quantity.of(BigDecimal.valueOf(dice.nextInt(50)), Bound.EXACT, "个"),
              Measure.LEVEL,
              null,
              Role.ACTUAL,
              false,
              null,
              null,
              null,
              null,
              null,
              List.of(),
              BigDecimal.ONE,
              List.of(),
              place(damaged(context), errs() ? "30个" : context.substring(0, 3))));
    }
  }

  private Indicator indicator(String id, Gold.Indicator wanted, Evidence evidence) {
    Gold.Facets facets = wanted.facets();
    return new Indicator(
        id,
        wanted.names().isEmpty() ? "" : damaged(wanted.names().get(0)),
        quantity(wanted),
        errs() ? Measure.CHANGE : Measure.valueOf(Objects.requireNonNull(facets.measure())),
        errs() ? Indicator.YEAR_ON_YEAR : facets.basis(),
        errs() ? Role.BASELINE : Role.valueOf(Objects.requireNonNull(facets.role())),
        errs() || wanted.cumulative(),
        facets.per() == null || errs() ? null : Rate.valueOf(facets.per()),
        errs() ? null : facets.period(),
        null,
        wanted.project() == null || errs() ? null : "p" + wanted.project(),
        null,
        List.of(),
        BigDecimal.ONE,
        List.of(),
        evidence);
  }

  private Quantity quantity(Gold.Indicator wanted) {
    Gold.Amount amount = wanted.number();
    String unit = errs() ? "吨" : wanted.facets().unit();
    if (amount.range()) {
      return Quantity.between(
          Objects.requireNonNull(amount.low()), Objects.requireNonNull(amount.high()), unit);
    }
    BigDecimal value = Objects.requireNonNull(amount.value());
    if (errs()) {
      value = errs() ? value.add(BigDecimal.ONE) : value.negate();
    }
    Bound bound =
        errs() ? Bound.ABOUT : Bound.valueOf(Objects.requireNonNull(wanted.facets().bound()));
    return Quantity.of(value, bound, unit);
  }

  private List<Plan> plans() {
    List<Plan> plans = new ArrayList<>();
    for (Gold.Plan wanted : gold.plans()) {
      if (errs()) {
        continue;
      }
      String sentence =
          wanted.text() == null ? wanted.starts() + "等，" + wanted.ends() : wanted.text();
      String said = damaged(sentence);
      plans.add(
          new Plan(
              "n" + (plans.size() + 1),
              said,
              null,
              2024,
              null,
              List.of(),
              List.of(),
              errs() ? new Evidence(0, 2, "错了", null, List.of()) : place(said, said)));
    }
    return plans;
  }

  private Comparisons comparisons() {
    List<TargetComparison> targets = new ArrayList<>();
    for (Gold.Target target : gold.targets()) {
      List<String> actual = new ArrayList<>();
      target.actual().forEach(id -> actual.add(id(errs() ? id + 1 : id)));
      targets.add(new TargetComparison(id(target.target()), actual, null, null));
    }
    List<Discrepancy> discrepancies = new ArrayList<>();
    for (Gold.Discrepancy discrepancy : gold.discrepancies()) {
      discrepancies.add(
          new Discrepancy(
              id(discrepancy.fact().a()),
              id(errs() ? discrepancy.fact().a() + 1 : discrepancy.fact().b()),
              DiscrepancyKind.VALUE,
              ""));
    }
    return new Comparisons(targets, discrepancies, List.of());
  }

  private String id(int gold) {
    return indicatorIds.getOrDefault(gold, "none");
  }

  /** Adds a line to the text and finds a part of it there, or the whole line. */
  private Evidence place(String line, String part) {
    int at = Math.max(0, line.indexOf(part));
    String slice = line.startsWith(part, at) ? part : line;
    int begin = text.codePointCount(0, text.length()) + line.codePointCount(0, at);
    text.append(line).append('\n');
    return new Evidence(
        begin, begin + slice.codePointCount(0, slice.length()), slice, null, List.of());
  }

  private String damaged(String text) {
    if (!errs()) {
      return text;
    }
    int at = dice.nextInt(text.length());
    return text.substring(0, at) + (dice.nextBoolean() ? " " : "坏") + text.substring(at);
  }

  private boolean errs() {
    return dice.nextDouble() < errors;
  }
}
