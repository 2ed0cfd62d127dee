package org.gongbao.model;

import java.util.Objects;

/**
 * A box and the page that it lies on.
 *
 * @param page the page's number, from 1
 * @param box the rectangle on that page
 */
public record PageBox(int page, BoundingBox box) {

  /** Checks that the page counts from one. */
  public PageBox {
    if (page < 1) {
      throw new IllegalArgumentException("pages count from 1, not " + page);
    }
    Objects.requireNonNull(box, "box");
  }
}
