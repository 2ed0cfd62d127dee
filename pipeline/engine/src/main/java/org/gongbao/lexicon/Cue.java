package org.gongbao.lexicon;

/** What a word of the dictionary {@code cues} is a sign of. */
public enum Cue {
  /** Words that a name does not begin with. */
  NAME_HEAD,
  /** Words that a name does not end with. */
  NAME_TAIL,
  /** Verbs that add nothing to the name of what they bring about. */
  LIGHT_VERB,
  /** Verbs that say what was done to the things counted, and stay in the name. */
  KEPT_VERB,
  /** Verbs that open a predicate behind the thing counted. */
  PREDICATE,
  /** Names that say nothing without what was spoken of before. */
  GENERIC_NAME,
  /** Measures of accounts that do not say of what. */
  ACCOUNT_MEASURE,
  /** Nouns of what was aimed at: 完成年初预算的98%. */
  AIM,
  /** Words that may stand before such a noun: 全年, 调整. */
  AIM_MODIFIER,
  /** Verbs that set a value against such a noun: 完成, 超. */
  AIM_VERB,
  /** Measures of what the clause before brings about: 发展特色产业，产值突破100亿元. */
  OUTCOME,
  /** Words right before a sum by which it is one of a budget, whatever its year. */
  BUDGETED,
  /** Kinds of places that a figure is broken down by. */
  AREA,
  /** Names of accounts that end in a word that other names do not end with: 收入总计. */
  ACCOUNT_TOTAL,
  /** Nouns that say nothing of what is counted without the words before the quantity. */
  VAGUE_NOUN,
  /** Words that the name of a share, a degree or an index ends with. */
  SHARE_NOUN,
  /** Words by which one value is set against another: 高于全国0.5个百分点. */
  COMPARATIVE,
  /** Names of a change that do not say of what: 增速较上月加快0.6个百分点. */
  RATE_NAME,
  /** Verbs of keeping up a change that is said behind the number: 保持5%以上增长. */
  KEEPING_UP,
  /** Sizes whose name begins with what has them: 水稻产量, 水稻种植面积. */
  SIZE,
  /** Measures that the last member of a list names for all: 粮食、蔬菜产量. */
  SHARED_MEASURE,
  /** Ends of members that are measures themselves, or people, and share no other: 出口, 旅客. */
  MEASURE_ALONE,
  /** Nouns of undertakings, which a verb and its object stand before: 古塔修缮项目. */
  KIND_OF_WORK,
  /** Words of reckoning over into another unit: 按年平均汇率折算. */
  CONVERSION,
  /** Words behind a quantity that only round it off and are not what is counted. */
  NOT_COUNTED,
  /** Words of aiming, by which a value is a target. */
  TARGET,
  /** Words by which a value is counted up over time. */
  CUMULATIVE,
  /** Words that open the parts of a whole. */
  PART,
  /** Words by which a value is of a whole year though the report is on a part of one. */
  WHOLE_YEAR,
  /** Comparison with the year before. */
  YEAR_ON_YEAR,
  /** Comparison with the period before. */
  PERIOD_ON_PERIOD,
  /** A rate by the day. */
  PER_DAY,
  /** A rate by the week. */
  PER_WEEK,
  /** A rate by the month. */
  PER_MONTH,
  /** A rate by the quarter. */
  PER_QUARTER,
  /** A rate by the year. */
  PER_YEAR,
  /** A rate by the head. */
  PER_CAPITA,
  /** A change a year, averaged over years. */
  AVERAGE_GROWTH,
  /** A project is done. */
  COMPLETED,
  /** A project is under way. */
  IN_PROGRESS,
  /** A project is not done. */
  NOT_COMPLETED,
  /** Stages of a work that are done before the whole: 前期工作, 主体结构. */
  WORK_STAGE,
  /** A passage that admits shortcomings. */
  PROBLEM,
  /** Words by which a passage turns to what will be done. */
  NEXT_STEPS,
  /** Sentences of a plan section that plan nothing. */
  NOT_A_PLAN,
  /** Words of sentences that describe how things stand. */
  DESCRIPTION,
  /** Names of lists of undertakings that a report promises. */
  UNDERTAKINGS,
  /** Names of lists of tasks, each given to bodies that answer for it. */
  TASK_LIST,
  /** Names of documents that lay down a policy, whose measures are no undertakings of a report. */
  POLICY,
  /** Measures of an economy, whose growth is aimed at and is no undertaking. */
  ECONOMIC_MEASURE,
  /** What headings of the parts of a document on undertakings end with, which are none. */
  DOCUMENT_PART,
  /** Words by which the account of an undertaking turns from what was promised to what was done. */
  RESULT_OPENING,
  /** Words that a list follows. */
  LIST_OPENING,
  /** Heading of a column that numbers projects. */
  PROJECT_ORDINAL,
  /** Heading of a column that names projects. */
  PROJECT_NAME,
  /** Heading of a column of goals. */
  PROJECT_GOAL,
  /** Heading of a column of leading bodies. */
  PROJECT_LEAD,
  /** Heading of a column of assisting bodies. */
  PROJECT_PARTNER,
  /** Heading of a column of results. */
  PROJECT_RESULT,
  /** Heading of a column of plans. */
  PROJECT_PLAN,
  /** Heading of a column of states. */
  PROJECT_STATUS,
  /** Heading of another column of a project table. */
  PROJECT_OTHER,
  /** Heading of a column of changes. */
  CHANGE_COLUMN,
  /** Words in the heading of a column of changes in per cent: 增速. */
  CHANGE_RATE,
  /** Words in the heading of a column of changes in what the column beside it counts: 增减额. */
  CHANGE_AMOUNT,
  /** Words that the heading of a column of shares ends with: 比重. */
  SHARE_COLUMN,
  /** Words in the heading of a column of planned figures. */
  PLANNED_COLUMN,
  /** Heading of a column of planned figures that says nothing else: 预算. */
  PLANNED_ALONE,
  /** Words in the heading of a column of what was done: 执行数. */
  PERFORMED_COLUMN,
  /** Heading of a column of the years of the figures beside it. */
  YEAR_COLUMN,
  /** Words in the name of what is counted in money. */
  MONEY,
  /** Words of the staff and offices that a body has, whatever it plans. */
  ESTABLISHMENT,
  /** Words that the heading of a row of sums ends with. */
  SUM_ROW,
  /** Heading of a column of codes or sequence numbers. */
  SEQUENCE_COLUMN,
  /** What heads the row of a form that numbers its columns: 栏次. */
  COLUMN_NUMBERS,
  /** Words in the heading of a column of codes. */
  CODE_COLUMN,
  /** Heading of a column of units. */
  UNIT_COLUMN
}
