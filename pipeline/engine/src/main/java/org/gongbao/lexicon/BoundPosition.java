package org.gongbao.lexicon;

/** Where a bound word stands: 超1.2万名, 2300余场, 90%以上. */
public enum BoundPosition {
  /** Before the number. */
  BEFORE,
  /** Between the number and its unit. */
  INSIDE,
  /** Behind the unit. */
  AFTER
}
