package org.gongbao.search;

/** The fields of the index that filters look at; none is scored. */
final class FilterField {
  /** The report's id, whole. */
  static final String REPORT = "filter.report";

  /** The indicator's place in its report, from 0; with the report it puts equal hits in order. */
  static final String ORDER = "filter.order";

  /** The report's id, in the one document that stands for the whole report and is never a hit. */
  static final String WHOLE_REPORT = "whole.report";

  /** What the report was made of, in that document: tells whether the index has the latest. */
  static final String STAMP = "whole.stamp";

  static final String YEARS = "filter.years";
  static final String REGION_CODE = "filter.region.code";
  static final String REGION_NAME = "filter.region.name";
  static final String AGENCY = "filter.agency";
  static final String ROLE = "filter.role";
  static final String GENRE = "filter.genre";
  static final String UNIT = "filter.unit";
  static final String VALUE = "filter.value";

  private FilterField() {}
}
