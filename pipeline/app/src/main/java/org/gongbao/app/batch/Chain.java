package org.gongbao.app.batch;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What each of many things leads to, one behind the other, each looked for when it is asked for.
 */
final class Chain<T, R> implements Iterator<R> {
  private final Iterator<T> things;
  private final Function<T, Iterator<R>> leadsTo;
  private Iterator<R> present = Collections.emptyIterator();

  Chain(Iterator<T> things, Function<T, Iterator<R>> leadsTo) {
    this.things = things;
    this.leadsTo = leadsTo;
  }

  @Override
  public boolean hasNext() {
    while (!present.hasNext() && things.hasNext()) {
      present = leadsTo.apply(things.next());
    }
    return present.hasNext();
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return present.next();
  }
}
