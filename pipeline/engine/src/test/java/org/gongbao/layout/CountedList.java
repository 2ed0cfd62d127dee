package org.gongbao.layout;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** A list that counts how often its elements are asked for. */
final class CountedList<E> extends AbstractList<E> implements RandomAccess {
  private final List<E> elements;
  private long reads;

  CountedList(List<E> elements) {
    this.elements = elements;
  }

  long reads() {
    return reads;
  }

  @Override
  public E get(int index) {
    reads++;
    return elements.get(index);
  }

  @Override
  public int size() {
    return elements.size();
  }
}
