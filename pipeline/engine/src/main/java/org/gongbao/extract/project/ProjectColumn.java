package org.gongbao.extract.project;

import org.gongbao.lexicon.Cue;

/** What the columns of a project table tell, in the order in which a heading is tried. */
public enum ProjectColumn {
  /** What comes next: 下一步计划. */
  PLAN(Cue.PROJECT_PLAN),
  /** Whether it is done: 完成状态. */
  STATUS(Cue.PROJECT_STATUS),
  /** What was done: 完成情况. */
  RESULT(Cue.PROJECT_RESULT),
  /** The bodies that help: 配合单位. */
  PARTNER(Cue.PROJECT_PARTNER),
  /** The bodies that lead: 牵头单位. */
  LEAD(Cue.PROJECT_LEAD),
  /** Who is in charge, by when, with what money. */
  OTHER(Cue.PROJECT_OTHER),
  /** What was promised: 年度目标. */
  GOAL(Cue.PROJECT_GOAL),
  /** The project's number: 序号. */
  ORDINAL(Cue.PROJECT_ORDINAL),
  /** The project's title, and often its goal behind it: 民生实事. */
  NAME(Cue.PROJECT_NAME);

  private final Cue cue;

  ProjectColumn(Cue cue) {
    this.cue = cue;
  }

  Cue cue() {
    return cue;
  }
}
