package org.gongbao.app.batch;

/**
 * What a result depends on beside the content: by it a run tells whether an earlier result holds.
 *
 * @param ofResults of the program, the dictionaries and the options that change results
 * @param limits the limits of time and memory, which decide on failures alone
 */
public record Fingerprint(String ofResults, String limits) {

  /** Of results that the limits decide on. */
  String withLimits() {
    return ofResults + " " + limits;
  }
}
