package org.gongbao.model;

/** How much a notice matters to a reader of the data. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** A value may be missing or damaged. */
  WARNING,
  /** A part of the document could not be read. */
  ERROR
}
