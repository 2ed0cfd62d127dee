package org.gongbao.model;

/** What became of an input: a report, or the reason why there is none. */
public sealed interface Outcome {

  /**
   * The input was read.
   *
   * @param report what it says
   */
  record Done(Report report) implements Outcome {}

  /**
   * The input was not read.
   *
   * @param failure why
   */
  record Failed(Failure failure) implements Outcome {}
}
