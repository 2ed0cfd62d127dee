package org.gongbao.model;

/**
 * Why an input gave no report.
 *
 * @param stage the stage that gave up: READ, LAYOUT, STRUCTURE, EXTRACT, RECONCILE or WRITE
 * @param cause whose fault it is
 * @param message names the file, where known the page, what is wrong and what to do
 */
public record Failure(Stage stage, Cause cause, String message) {

  /** The stages of the pipeline, in the order the data flows. */
  public enum Stage {
    /** Bytes to pages or blocks. */
    READ,
    /** Pages to blocks. */
    LAYOUT,
    /** Blocks to text and headings. */
    STRUCTURE,
    /** Text to findings. */
    EXTRACT,
    /** Findings to the report. */
    RECONCILE,
    /** The report to its file and the index. */
    WRITE
  }

  /** Whose fault a failure is. */
  public enum Cause {
    /** The file is empty, damaged, encrypted or of no kind that can be read. */
    INPUT,
    /** The disk is full or refuses to be written: the next run tries again. */
    RESOURCES,
    /** A defect of this program. */
    DEFECT,
    /** The document took longer than the limits of time allow. */
    TIMEOUT,
    /** The document needs more memory than a worker has. */
    MEMORY,
    /** The document ended the process that read it. */
    CRASH
  }
}
