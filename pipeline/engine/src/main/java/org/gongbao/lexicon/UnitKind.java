package org.gongbao.lexicon;

/** What a measure word or unit measures. */
public enum UnitKind {
  /** A classifier: what is counted may follow it (36套无人机机巢). */
  COUNT,
  /** Heads or visits. */
  PEOPLE,
  /** Length, area, volume, weight, energy, data. */
  EXTENT,
  /** Sums of money. */
  MONEY,
  /** Percent, percentage points, multiples. */
  SHARE,
  /** Spans of time. */
  DURATION,
  /** Points of a rating. */
  SCORE,
  /** Years of age, which mostly define a group. */
  AGE,
  /** A word that follows numerals in names and ranks and makes no quantity of them. */
  NONE
}
