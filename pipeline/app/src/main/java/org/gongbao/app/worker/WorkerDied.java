package org.gongbao.app.worker;

import org.gongbao.model.Failure;

/** Thrown where a document has cost its worker. */
final class WorkerDied extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  WorkerDied(Failure failure) {
    super(failure.message());
    this.failure = failure;
  }

  Failure failure() {
    return failure;
  }
}
