package org.gongbao.extract;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongbao.extract.indicator.Prose;
import org.gongbao.extract.plan.PlanFinder;
import org.gongbao.extract.plan.ProblemFinder;
import org.gongbao.extract.project.ProjectTable;
import org.gongbao.extract.project.StructuredText;
import org.gongbao.extract.table.FigureTable;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.Genre;
import org.gongbao.model.finding.IndicatorFinding;
import org.gongbao.model.finding.Span;

/** What the extraction makes of a text by the words of one kind. */
final class CueReading {
  private static final Cues CUES = Prose.LEXICON.cues();

  private CueReading() {}

  static String of(Cue cue, String text) {
    return switch (cue) {
      case NAME_HEAD,
          NAME_TAIL,
          LIGHT_VERB,
          KEPT_VERB,
          PREDICATE,
          GENERIC_NAME,
          VAGUE_NOUN,
          ACCOUNT_MEASURE,
          SHARE_NOUN,
          COMPARATIVE,
          RATE_NAME,
          SIZE,
          KIND_OF_WORK,
          CONVERSION,
          AIM,
          AIM_MODIFIER,
          AIM_VERB,
          OUTCOME,
          ACCOUNT_TOTAL,
          AREA,
          SHARED_MEASURE,
          MEASURE_ALONE,
          NOT_COUNTED ->
          each(text, IndicatorFinding::name);
      case WHOLE_YEAR -> Prose.ofHalfYear(text);
      case KEEPING_UP -> each(text, indicator -> indicator.measure().name());
      case TARGET, BUDGETED -> each(text, indicator -> indicator.role().name());
      case CUMULATIVE -> each(text, indicator -> Boolean.toString(indicator.cumulative()));
      case PART -> each(text, indicator -> words(text, indicator.whole()));
      case YEAR_ON_YEAR, PERIOD_ON_PERIOD, AVERAGE_GROWTH ->
          each(text, indicator -> Objects.requireNonNullElse(indicator.basis(), "-"));
      case PER_DAY, PER_WEEK, PER_MONTH, PER_QUARTER, PER_YEAR, PER_CAPITA ->
          each(text, indicator -> Objects.toString(indicator.per()));
      case COMPLETED, IN_PROGRESS, NOT_COMPLETED, WORK_STAGE -> status(text);
      case PROBLEM ->
          Boolean.toString(new ProblemFinder(CUES).admits(text, new Span(0, text.length())));
      case NOT_A_PLAN, DESCRIPTION -> plans(text);
      case UNDERTAKINGS, LIST_OPENING -> promises(text);
      case TASK_LIST -> tasks(text);
      case POLICY -> answered(text);
      case ECONOMIC_MEASURE, DOCUMENT_PART -> led(text);
      case RESULT_OPENING -> turn(text);
      case PROJECT_ORDINAL,
          PROJECT_NAME,
          PROJECT_GOAL,
          PROJECT_LEAD,
          PROJECT_PARTNER,
          PROJECT_RESULT,
          PROJECT_PLAN,
          PROJECT_STATUS,
          PROJECT_OTHER ->
          projectColumn(text, cue);
      case CHANGE_COLUMN,
          PLANNED_COLUMN,
          PLANNED_ALONE,
          PERFORMED_COLUMN,
          SEQUENCE_COLUMN,
          CODE_COLUMN,
          YEAR_COLUMN ->
          figure(text);
      case CHANGE_RATE, CHANGE_AMOUNT, SHARE_COLUMN -> inTenThousands(text);
      case COLUMN_NUMBERS -> Integer.toString(figuresOfARow(text));
      case MONEY -> FigureTable.of(1, "镇|" + text, "东镇|12").indicators().get(0).doubts().toString();
      case ESTABLISHMENT -> Boolean.toString(CUES.in(text, cue));
      case SUM_ROW -> Boolean.toString(CUES.of(cue).endingAt(text, text.length()) != null);
      case NEXT_STEPS ->
          Integer.toString(new PlanFinder(Prose.LEXICON).turnIn(text, new Span(0, text.length())));
      case UNIT_COLUMN -> figureBehind(text);
    };
  }

  private static String each(String text, Function<IndicatorFinding, String> view) {
    return Prose.in(text).stream().map(view).collect(Collectors.joining("|"));
  }

  private static String words(String text, Span span) {
    return span == null ? "-" : text.substring(span.begin(), span.end());
  }

  private static String status(String result) {
    StructuredText report =
        StructuredText.of("云溪市民生实事", "民生实事\t牵头单位\t完成情况", "增加学位\t市教育局\t" + result);
    return report.projects().get(0).status().name();
  }

  private static String plans(String text) {
    return Integer.toString(
        new PlanFinder(Prose.LEXICON).find(text, new Span(0, text.length()), null, 2024).size());
  }

  /** How many of the items behind a sentence are undertakings that it promises. */
  private static String promises(String opening) {
    StructuredText report =
        StructuredText.of(
            "云溪市政府工作报告",
            "一、2023年工作回顾",
            "财政收入15亿元。",
            "二、2024年重点工作",
            opening,
            "1.增加学位供给。新增学位2000个。",
            "2.完善养老服务。新增床位300张。",
            "3.建设口袋公园。建成12座。");
    return Integer.toString(report.projects(Genre.WORK_REPORT).size());
  }

  /** How many of the items under a heading are tasks that it gives to bodies. */
  private static String tasks(String heading) {
    StructuredText report =
        StructuredText.of(
            "云溪市重点工作",
            "一、" + heading,
            "1.增加学位供给，新增学位2000个。",
            "2.完善养老服务，新增床位300张。",
            "二、工作要求",
            "加强督促检查。");
    return Integer.toString(report.projects(Genre.OTHER).size());
  }

  /** How many of the items that bodies answer for are undertakings in a document of a title. */
  private static String answered(String title) {
    StructuredText report =
        StructuredText.of(
            title, "一、推广绿色建材。（责任单位：市住房城乡建设局）", "二、改造老旧管网。（责任单位：市水利局）", "三、完善价格机制。（责任单位：市发展改革委）");
    return Integer.toString(report.projects(Genre.OTHER).size());
  }

  /**
   * How many of the items of a list below a title are undertakings, the first of them a given one.
   */
  private static String led(String first) {
    StructuredText report =
        StructuredText.of(
            "云溪市2024年民生实事", "一、" + first, "（市发展改革委）", "二、增加学位供给", "（市教育局）", "三、完善养老服务", "（市民政局）");
    return Integer.toString(report.projects().size());
  }

  /** What the first item of a report tells as its result. */
  private static String turn(String item) {
    StructuredText report =
        StructuredText.of("云溪市民生实事完成情况", "一、民生实事进展", "1." + item, "2.完善养老服务。新增床位300张。");
    Span result = report.projects().get(0).result();
    return report.document().text().text().substring(result.begin(), result.end());
  }

  private static String projectColumn(String heading, Cue cue) {
    String others = cue == Cue.PROJECT_NAME ? "完成情况\t牵头单位" : "项目名称\t完成情况\t牵头单位";
    StructuredText report =
        StructuredText.of("云溪市民生实事", heading + "\t" + others, "甲\t乙\t丙\t丁", "子\t丑\t寅\t卯");
    return Objects.toString(ProjectTable.in(report.document(), CUES).get(0).column(0));
  }

  /** A figure of 12 percent under a heading. */
  private static String figure(String heading) {
    return FigureTable.of(null, "单位：%", 1, "指标|" + heading, "甲事|12", "乙事|15").indicators().stream()
        .limit(1)
        .map(i -> i.measure() + " " + i.role() + " " + Prose.value(i.quantity()))
        .collect(Collectors.joining());
  }

  /** The figure 12 under a heading of a table in 万元. */
  private static String inTenThousands(String heading) {
    return FigureTable.of(null, "单位：万元", 1, "指标|" + heading, "甲事|12").indicators().stream()
        .map(indicator -> Prose.value(indicator.quantity()))
        .collect(Collectors.joining());
  }

  /** How many figures a row has, headed by a text, whose cells are 1 and 2. */
  private static int figuresOfARow(String heading) {
    return FigureTable.of(1, "项目|预算|决算", heading + "|1|2").indicators().size();
  }

  /** A figure behind a cell that is 万吨, under a heading. */
  private static String figureBehind(String heading) {
    return FigureTable.of(1, "指标|" + heading + "|绝对数", "粮食产量|万吨|12").indicators().stream()
        .map(indicator -> Prose.value(indicator.quantity()))
        .collect(Collectors.joining("|"));
  }
}
