package org.gongbao.planted.write;

/** Breaks the rule that no static changes. */
final class WriterThatCounts {
  private static int written;

  private WriterThatCounts() {}

  static int write() {
    return ++written;
  }
}
