package org.gongbao.app.batch;

import java.io.PrintWriter;

/** Is told of every input as it is finished, on one thread. */
public interface Progress extends AutoCloseable {

  /**
   * What is before the run.
   *
   * @param total how many inputs are to be extracted, or found unchanged
   */
  default void begins(int total) {}

  /** An input is finished. */
  void finished(Result result);

  /** An input of an earlier run is gone; dropped tells whether its result went with it. */
  default void removed(String path, boolean dropped) {}

  /** All inputs are finished; the index is brought up to date next. */
  default void indexing(int reports) {}

  /** The run is over. */
  default void ended(Summary summary) {}

  /** Nothing more will be told. */
  @Override
  void close();

  /** Writes a line for each input of which there is something to tell. */
  static Progress lines(PrintWriter out) {
    return new Progress() {
      private int total;
      private int number;

      @Override
      public void begins(int count) {
        total = count;
      }

      @Override
      public void finished(Result result) {
        if (result.counts()) {
          number++;
        }
        if (result.isNews()) {
          out.println("[" + number + "/" + total + "] " + result.line());
          out.flush();
        }
      }

      @Override
      public void removed(String path, boolean dropped) {
        out.println(goneLine(path, dropped));
        out.flush();
      }

      @Override
      public void close() {}
    };
  }

  /** What is said of an input that is gone. */
  static String goneLine(String path, boolean dropped) {
    return "gone  " + path + (dropped ? ": its report was dropped" : ": --prune drops its report");
  }
}
