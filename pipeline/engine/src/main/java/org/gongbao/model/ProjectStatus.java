package org.gongbao.model;

/** How far a project has come, as the report says it. */
public enum ProjectStatus {
  /** 完成任务, 已完成. */
  COMPLETED,
  /** 正在推进. */
  IN_PROGRESS,
  /** 未完成. */
  NOT_COMPLETED,
  /** The report does not say. */
  UNKNOWN
}
