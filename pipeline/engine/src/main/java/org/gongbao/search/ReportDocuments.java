package org.gongbao.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.lexicon.Word;
import org.gongbao.model.Indicator;
import org.gongbao.model.Quantity;
import org.gongbao.model.Region;
import org.gongbao.model.Report;

/**
 * The documents of the index for a report: one for each indicator, in their order, then one for the
 * report. Each is made when it is asked for, and is of no more use when the next one is.
 */
final class ReportDocuments implements Iterator<Document> {
  private final Report report;
  private final String stamp;
  private final Segmenter segmenter;
  private final Surroundings surroundings;

  /** Title, bodies and sections come with many indicators of a report, and are cut once. */
  private final Map<String, Terms> cut = new HashMap<>();

  /** By field, what its terms are read from. */
  private final Map<String, TermStream> streams = new HashMap<>();

  private int made;

  /**
   * The documents of a report.
   *
   * @param stamp kept with the document of the report
   */
  ReportDocuments(Report report, String stamp, Segmenter segmenter) {
    this.report = report;
    this.stamp = stamp;
    this.segmenter = segmenter;
    this.surroundings = new Surroundings(report);
  }

  @Override
  public boolean hasNext() {
    return made <= report.indicators().size();
  }

  @Override
  public Document next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int order = made++;
    return order < report.indicators().size()
        ? document(report.indicators().get(order), order)
        : whole();
  }

  private Document whole() {
    Document whole = new Document();
    whole.add(new StringField(FilterField.WHOLE_REPORT, report.id(), Field.Store.YES));
    whole.add(new StoredField(FilterField.STAMP, stamp));
    return whole;
  }

  private Document document(Indicator indicator, int order) {
    Document document = new Document();
    StoredHit.store(document, report, indicator, surroundings);
    addTexts(document, indicator);
    addFilters(document, indicator);
    document.add(new SortedDocValuesField(FilterField.REPORT, new BytesRef(report.id())));
    document.add(new NumericDocValuesField(FilterField.ORDER, order));
    return document;
  }

  private void addTexts(Document document, Indicator indicator) {
    addText(document, SearchedText.NAME, List.of(indicator.name()));
    List<String> setting = new ArrayList<>();
    String project = surroundings.project(indicator);
    if (project != null) {
      setting.add(project);
    }
    setting.addAll(surroundings.sections(indicator));
    addText(document, SearchedText.SETTING, setting);
    List<String> whole = new ArrayList<>();
    String title = report.title();
    if (title != null) {
      whole.add(title);
    }
    Region region = report.region();
    if (region != null) {
      whole.add(String.join("", region.path()));
    }
    whole.addAll(surroundings.agencies(indicator));
    addText(document, SearchedText.REPORT, whole);
    String sentence = surroundings.sentence(indicator.evidence());
    addText(document, SearchedText.SENTENCE, List.of(sentence));
  }

  /** Adds texts one behind the other. */
  private void addText(Document document, SearchedText field, List<String> texts) {
    if (!texts.isEmpty()) {
      List<Terms> terms = texts.stream().map(this::terms).toList();
      addTerms(document, field.words(), joined(terms, Terms::words));
      addTerms(document, field.bigrams(), joined(terms, Terms::bigrams));
    }
  }

  private static List<String> joined(List<Terms> terms, Function<Terms, List<String>> kind) {
    return terms.stream().flatMap(each -> kind.apply(each).stream()).toList();
  }

  private Terms terms(String text) {
    return cut.computeIfAbsent(
        text,
        unfolded -> {
          String folded = Folding.fold(unfolded);
          List<String> words = segmenter.cut(folded).stream().map(Word::text).toList();
          return new Terms(words, Bigrams.terms(folded));
        });
  }

  private void addTerms(Document document, String field, List<String> terms) {
    TermStream stream = streams.computeIfAbsent(field, name -> new TermStream());
    stream.set(terms);
    document.add(new TextField(field, stream));
  }

  private void addFilters(Document document, Indicator indicator) {
    addWhole(document, FilterField.REPORT, report.id());
    addWhole(document, FilterField.ROLE, indicator.role().name());
    addWhole(document, FilterField.GENRE, report.genre().name());
    String unit = indicator.quantity().unit();
    if (unit != null) {
      addWhole(document, FilterField.UNIT, Folding.fold(unit));
    }
    List<Terms> agencies = surroundings.agencies(indicator).stream().map(this::terms).toList();
    if (!agencies.isEmpty()) {
      addTerms(document, FilterField.AGENCY, joined(agencies, Terms::bigrams));
    }
    Region region = report.region();
    if (region != null) {
      addRegion(document, region);
    }
    Years years = Years.of(indicator.period(), report.reportYear());
    if (years != null) {
      document.add(
          new IntRange(FilterField.YEARS, new int[] {years.first()}, new int[] {years.last()}));
    }
    addValue(document, indicator.quantity());
  }

  private static void addWhole(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  /** A name is given from any level down: 广东省佛山市南海区, 佛山市南海区, 南海区. */
  private static void addRegion(Document document, Region region) {
    addWhole(document, FilterField.REGION_CODE, region.code());
    addWhole(document, FilterField.REGION_NAME, Folding.fold(region.name()));
    for (int level = 0; level < region.path().size(); level++) {
      String name = String.join("", region.path().subList(level, region.path().size()));
      addWhole(document, FilterField.REGION_NAME, Folding.fold(name));
    }
  }

  private static void addValue(Document document, Quantity quantity) {
    BigDecimal value = quantity.value();
    BigDecimal low = value == null ? quantity.low() : value;
    BigDecimal high = value == null ? quantity.high() : value;
    if (low != null && high != null) {
      double first = Math.min(low.doubleValue(), high.doubleValue());
      double last = Math.max(low.doubleValue(), high.doubleValue());
      document.add(new DoubleRange(FilterField.VALUE, new double[] {first}, new double[] {last}));
    }
  }

  /** A text as it is searched: by its words, and by every two neighbouring characters. */
  private record Terms(List<String> words, List<String> bigrams) {}
}
