package org.gongbao.search;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.gongbao.model.Bound;
import org.gongbao.model.Genre;
import org.gongbao.model.Indicator;
import org.gongbao.model.Measure;
import org.gongbao.model.Quantity;
import org.gongbao.model.Rate;
import org.gongbao.model.Region;
import org.gongbao.model.Report;
import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/** Keeps with a document of the index all that its hit shows, and reads it back. */
final class StoredHit {
  private static final String REPORT = "report";
  private static final String INDICATOR = "indicator";
  private static final String NAME = "name";
  private static final String VALUE = "value";
  private static final String LOW = "low";
  private static final String HIGH = "high";
  private static final String BOUND = "bound";
  private static final String UNIT = "unit";
  private static final String UNIT_INFERRED = "unitInferred";
  private static final String PRINTED = "printed";
  private static final String MEASURE = "measure";
  private static final String BASIS = "basis";
  private static final String ROLE = "role";
  private static final String CUMULATIVE = "cumulative";
  private static final String PER = "per";
  private static final String PERIOD = "period";
  private static final String REGION_CODE = "region.code";
  private static final String REGION_NAME = "region.name";
  private static final String REGION_PATH = "region.path";
  private static final String AGENCY = "agency";
  private static final String PROJECT = "project";
  private static final String SECTION = "section";
  private static final String SENTENCE = "sentence";
  private static final String PAGE = "page";
  private static final String TITLE = "title";
  private static final String GENRE = "genre";
  private static final String REPORT_YEAR = "reportYear";
  private static final String PATH = "path";

  private final Document document;

  private StoredHit(Document document) {
    this.document = document;
  }

  /** Adds what is to be shown of an indicator to its document. */
  static void store(
      Document document, Report report, Indicator indicator, Surroundings surroundings) {
    StoredHit hit = new StoredHit(document);
    hit.putReport(report);
    hit.putIndicator(indicator);
    hit.put(PROJECT, surroundings.project(indicator));
    surroundings.sections(indicator).forEach(title -> hit.put(SECTION, title));
    surroundings.agencies(indicator).forEach(name -> hit.put(AGENCY, name));
    hit.put(SENTENCE, surroundings.sentence(indicator.evidence()));
  }

  private void putReport(Report report) {
    put(REPORT, report.id());
    put(TITLE, report.title());
    put(GENRE, report.genre());
    put(REPORT_YEAR, report.reportYear());
    put(PATH, report.source().path());
    Region region = report.region();
    if (region != null) {
      put(REGION_CODE, region.code());
      put(REGION_NAME, region.name());
      region.path().forEach(name -> put(REGION_PATH, name));
    }
  }

  private void putIndicator(Indicator indicator) {
    Quantity quantity = indicator.quantity();
    put(INDICATOR, indicator.id());
    put(NAME, indicator.name());
    put(VALUE, quantity.value());
    put(LOW, quantity.low());
    put(HIGH, quantity.high());
    put(BOUND, quantity.bound());
    put(UNIT, quantity.unit());
    put(UNIT_INFERRED, quantity.unitInferred());
    put(PRINTED, indicator.evidence().text());
    put(PAGE, indicator.evidence().page());
    put(MEASURE, indicator.measure());
    put(BASIS, indicator.basis());
    put(ROLE, indicator.role());
    put(CUMULATIVE, indicator.cumulative());
    put(PER, indicator.per());
    put(PERIOD, indicator.period());
  }

  private void put(String field, @Nullable Object value) {
    if (value != null) {
      String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
      document.add(new StoredField(field, text));
    }
  }

  /** Reads a stored document. */
  static SearchHit read(Document document, boolean complete) {
    return new StoredHit(document).hit(complete);
  }

  private SearchHit hit(boolean complete) {
    return new SearchHit(
        text(REPORT),
        text(INDICATOR),
        text(NAME),
        quantity(),
        text(PRINTED),
        Measure.valueOf(text(MEASURE)),
        document.get(BASIS),
        Role.valueOf(text(ROLE)),
        Boolean.parseBoolean(text(CUMULATIVE)),
        rate(),
        document.get(PERIOD),
        region(),
        texts(AGENCY),
        document.get(PROJECT),
        texts(SECTION),
        text(SENTENCE),
        integer(PAGE),
        document.get(TITLE),
        Genre.valueOf(text(GENRE)),
        integer(REPORT_YEAR),
        text(PATH),
        complete);
  }

  private Quantity quantity() {
    return new Quantity(
        number(VALUE),
        number(LOW),
        number(HIGH),
        Bound.valueOf(text(BOUND)),
        document.get(UNIT),
        Boolean.parseBoolean(text(UNIT_INFERRED)));
  }

  private @Nullable Rate rate() {
    String rate = document.get(PER);
    return rate == null ? null : Rate.valueOf(rate);
  }

  private @Nullable Region region() {
    String code = document.get(REGION_CODE);
    return code == null ? null : new Region(code, text(REGION_NAME), texts(REGION_PATH));
  }

  private String text(String field) {
    String text = document.get(field);
    if (text == null) {
      throw new IllegalStateException("the index holds a document without " + field);
    }
    return text;
  }

  private List<String> texts(String field) {
    return Arrays.asList(document.getValues(field));
  }

  private @Nullable BigDecimal number(String field) {
    String number = document.get(field);
    return number == null ? null : new BigDecimal(number);
  }

  private @Nullable Integer integer(String field) {
    String number = document.get(field);
    return number == null ? null : Integer.valueOf(number);
  }
}
