package org.gongbao.model;

/** The kinds of reports that are told apart. */
public enum Genre {
  /** 民生实事: numbered undertakings for the people. */
  LIVELIHOOD_PROJECTS,
  /** 政府工作报告. */
  WORK_REPORT,
  /** 统计公报. */
  STATISTICAL_COMMUNIQUE,
  /** 国民经济和社会发展计划执行情况. */
  DEVELOPMENT_PLAN,
  /** 预算, 决算. */
  BUDGET,
  /** 部门总结, 工作要点. */
  WORK_SUMMARY,
  /** Anything else. */
  OTHER
}
