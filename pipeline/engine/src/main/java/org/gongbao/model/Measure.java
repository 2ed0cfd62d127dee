package org.gongbao.model;

/** Whether an indicator states how much there is or by how much it changed. */
public enum Measure {
  /** A stock, a flow or a share. */
  LEVEL,
  /** By how much something rose or fell; a fall is negative. */
  CHANGE
}
