package org.gongbao.app.batch;

import java.io.PrintWriter;

/** Is told of every input as it is finished. */
public interface Progress extends AutoCloseable {

  /** An input is finished. */
  void finished(Result result);

  /** All inputs are finished. */
  @Override
  void close();

  /**
   * Writes a line for each input that is not passed over.
   *
   * @param total the number of such inputs
   */
  static Progress lines(PrintWriter out, int total) {
    return new Progress() {
      private int number;

      @Override
      public void finished(Result result) {
        if (result.isCompanion()) {
          return;
        }
        number++;
        out.println("[" + number + "/" + total + "] " + result.line());
        out.flush();
      }

      @Override
      public void close() {}
    };
  }
}
