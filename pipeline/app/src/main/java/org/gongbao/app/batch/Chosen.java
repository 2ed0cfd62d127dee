package org.gongbao.app.batch;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Those of many things that fulfil a condition, one at a time. */
final class Chosen<T> implements Iterator<T> {
  private final Iterator<T> all;
  private final Predicate<T> condition;
  private @Nullable T next;

  Chosen(Iterator<T> all, Predicate<T> condition) {
    this.all = all;
    this.condition = condition;
  }

  @Override
  public boolean hasNext() {
    while (next == null && all.hasNext()) {
      T thing = all.next();
      if (condition.test(thing)) {
        next = thing;
      }
    }
    return next != null;
  }

  @Override
  public T next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    T thing = next;
    next = null;
    return thing;
  }
}
