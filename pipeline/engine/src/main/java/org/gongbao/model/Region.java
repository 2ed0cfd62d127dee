package org.gongbao.model;

import java.util.List;

/**
 * The place that a report is about.
 *
 * @param code its division code of six digits (GB/T 2260); 000000 for the whole country
 * @param name its full name from the prefecture down (佛山市南海区)
 * @param path the names from the province down (广东省, 佛山市, 南海区)
 */
public record Region(String code, String name, List<String> path) {

  /** Checks the code's shape and copies the path. */
  public Region {
    if (code.length() != 6 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("a division code has six digits, not " + code);
    }
    path = List.copyOf(path);
  }
}
