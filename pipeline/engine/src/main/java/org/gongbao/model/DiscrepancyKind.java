package org.gongbao.model;

/** How two statements of one fact differ. */
public enum DiscrepancyKind {
  /** Different numbers beyond rounding. */
  VALUE,
  /** Bounds that exclude each other. */
  BOUND,
  /** Different units of one fact: 人 against 人次. */
  UNIT,
  /** Different deadlines. */
  DEADLINE,
  /** Stated parts that do not add up to their stated whole. */
  SUM
}
