package org.gongbao.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.lexicon.Word;
import org.gongbao.model.Indicator;
import org.gongbao.model.Quantity;
import org.gongbao.model.Region;
import org.gongbao.model.Report;
import org.jspecify.annotations.Nullable;

/** Makes the documents of the index from a report: one for each indicator. */
final class ReportDocuments {
  private final Report report;
  private final Segmenter segmenter;
  private final Surroundings surroundings;

  /** Title, bodies and sections come with many indicators of a report, and are cut once. */
  private final Map<String, Terms> cut = new HashMap<>();

  private ReportDocuments(Report report, Segmenter segmenter) {
    this.report = report;
    this.segmenter = segmenter;
    this.surroundings = new Surroundings(report);
  }

  /** The documents of a report's indicators, in their order. */
  static List<Document> of(Report report, Segmenter segmenter) {
    ReportDocuments maker = new ReportDocuments(report, segmenter);
    List<Document> documents = new ArrayList<>(report.indicators().size());
    for (Indicator indicator : report.indicators()) {
      documents.add(maker.document(indicator, documents.size()));
    }
    return documents;
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
    addText(document, SearchedText.NAME, indicator.name());
    addText(document, SearchedText.SETTING, surroundings.project(indicator));
    surroundings.sections(indicator).forEach(t -> addText(document, SearchedText.SETTING, t));
    addText(document, SearchedText.REPORT, report.title());
    Region region = report.region();
    if (region != null) {
      addText(document, SearchedText.REPORT, String.join("", region.path()));
    }
    surroundings.agencies(indicator).forEach(name -> addText(document, SearchedText.REPORT, name));
    addText(document, SearchedText.SENTENCE, surroundings.sentence(indicator.evidence()));
  }

  private void addText(Document document, SearchedText field, @Nullable String text) {
    if (text != null) {
      Terms terms = terms(text);
      addTerms(document, field.words(), terms.words());
      addTerms(document, field.bigrams(), terms.bigrams());
    }
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

  private static void addTerms(Document document, String field, List<String> terms) {
    document.add(new TextField(field, new TermStream(terms)));
  }

  private void addFilters(Document document, Indicator indicator) {
    addWhole(document, FilterField.REPORT, report.id());
    addWhole(document, FilterField.ROLE, indicator.role().name());
    addWhole(document, FilterField.GENRE, report.genre().name());
    String unit = indicator.quantity().unit();
    if (unit != null) {
      addWhole(document, FilterField.UNIT, Folding.fold(unit));
    }
    for (String name : surroundings.agencies(indicator)) {
      addTerms(document, FilterField.AGENCY, terms(name).bigrams());
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
