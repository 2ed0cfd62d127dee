package org.gongbao.app.batch;

import java.time.Duration;

/**
 * How much a document may cost.
 *
 * @param seconds how long a document may take beside its pages; each page adds a sixth of it, and
 *     one page alone may take half of it
 * @param mebibytes the heap of a worker
 */
public record Limits(int seconds, int mebibytes) {
  private static final int PAGE_OF_WHOLE = 6;
  private static final int PAGE_ALONE = 2;

  /** Checks that both leave room for something. */
  public Limits {
    if (seconds < 1 || mebibytes < 1) {
      throw new IllegalArgumentException("limits count from 1: " + seconds + " s, " + mebibytes);
    }
  }

  /** How long a document of so many pages may take. */
  public Duration ofDocument(int pages) {
    return Duration.ofSeconds(seconds)
        .plus(Duration.ofSeconds(seconds).multipliedBy(pages).dividedBy(PAGE_OF_WHOLE));
  }

  /** How long one page may take. */
  public Duration ofPage() {
    return Duration.ofSeconds(seconds).dividedBy(PAGE_ALONE);
  }
}
