package org.gongbao.model;

/** The unit of a rate that the text gives. */
public enum Rate {
  /** 日均, 每日. */
  DAY,
  /** 每周. */
  WEEK,
  /** 每月. */
  MONTH,
  /** 每季度. */
  QUARTER,
  /** 每年. */
  YEAR,
  /** 人均, 每人. */
  CAPITA
}
