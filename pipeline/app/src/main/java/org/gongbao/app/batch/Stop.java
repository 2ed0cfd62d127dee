package org.gongbao.app.batch;

/** Asks a run to finish what is in hand and to begin nothing new. Safe for many threads. */
public final class Stop {
  private volatile boolean requested;

  /** Asks for it. */
  public void request() {
    requested = true;
  }

  /** Whether it was asked for. */
  public boolean isRequested() {
    return requested;
  }
}
