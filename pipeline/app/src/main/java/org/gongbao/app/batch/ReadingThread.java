package org.gongbao.app.batch;

/** Makes the threads that documents are read on. */
public final class ReadingThread {
  /** The same everywhere: how deep a document may nest must not depend on where it is read. */
  private static final long STACK = 8L << 20;

  private ReadingThread() {}

  /** A thread that does not keep the process alive. */
  public static Thread of(Runnable work) {
    Thread thread = new Thread(null, work, "reading", STACK);
    thread.setDaemon(true);
    return thread;
  }
}
