package org.gongbao.model;

/** What a section of a report is for. */
public enum SectionKind {
  /** What stands before the first matter. */
  INTRODUCTION,
  /** What was done. */
  ACHIEVEMENT,
  /** What is wanting. */
  PROBLEM,
  /** What will be done. */
  PLAN,
  /** 附件: what is attached. */
  ANNEX,
  /** Notes, sources and the rest. */
  OTHER
}
