package org.gongbao.model;

/** What makes an indicator less sure than one that is plainly worded. */
public enum Doubt {
  /** No name was found. */
  NAME_MISSING,
  /** The name, or its beginning, is taken from the quantity or the clause before. */
  NAME_FROM_CONTEXT,
  /** The name is what those counted do: 学生参与. */
  NAME_FROM_ACTION,
  /** The name has four characters or fewer, and may leave out what it is of. */
  NAME_SHORT,
  /** The name has more than 13 characters, and may take in what is not part of it. */
  NAME_LONG,
  /** A noun stands behind the quantity and words that could be its name before it. */
  NAME_ON_BOTH_SIDES,
  /** The unit is not printed. */
  UNIT_INFERRED,
  /** There is no unit, as an index has none. */
  UNIT_MISSING,
  /** A sum of money in a table that nowhere gives its unit, and may be one of 万元. */
  MAGNITUDE_UNKNOWN,
  /** The role follows from words in the clause, against the place that it stands in. */
  ROLE_FROM_WORDS,
  /** Neither the document nor the heading that it stands under says which role its figures have. */
  ROLE_ASSUMED,
  /** The value is only the start of a movement. */
  BASELINE,
  /** The period is not known. */
  PERIOD_UNKNOWN,
  /** The value is a fraction told in words. */
  FRACTION,
  /** The number stands in brackets. */
  IN_BRACKETS,
  /** A figure of a table whose column or row has no heading. */
  HEADING_MISSING,
  /** It was read from a picture, by the recognition of characters. */
  RECOGNIZED,
  /** The engine that read it from a picture was not sure of a character of it, or of its line. */
  RECOGNIZED_UNSURELY
}
