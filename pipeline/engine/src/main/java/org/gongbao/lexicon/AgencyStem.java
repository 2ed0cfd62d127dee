package org.gongbao.lexicon;

import java.util.List;

/**
 * The part of a body's name behind the place.
 *
 * @param begin where it begins
 * @param patterns what it can be, the likeliest first
 * @param strong whether it makes a body's name even with unknown words before it
 */
public record AgencyStem(int begin, List<AgencyPattern> patterns, boolean strong) {

  /** Copies the list. */
  public AgencyStem {
    patterns = List.copyOf(patterns);
  }
}
