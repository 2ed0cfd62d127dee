package org.gongbao.model;

/** Whether a value was achieved, is aimed at, or is only a start to compare with. */
public enum Role {
  /** Done or measured. */
  ACTUAL,
  /** Aimed at, planned or promised. */
  TARGET,
  /** A value given only as a start to compare with. */
  BASELINE
}
