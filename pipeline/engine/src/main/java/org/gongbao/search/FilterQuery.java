package org.gongbao.search;

import java.math.BigDecimal;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.gongbao.model.Genre;
import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/** Turns filters into conditions of a query. */
final class FilterQuery {
  private final BooleanQuery.Builder conditions;

  private FilterQuery(BooleanQuery.Builder conditions) {
    this.conditions = conditions;
  }

  /** Adds every condition that the filters set. */
  static void addTo(BooleanQuery.Builder query, Filters filters) {
    FilterQuery conditions = new FilterQuery(query);
    conditions.year(filters.year());
    conditions.region(filters.region());
    conditions.agency(filters.agency());
    conditions.role(filters.role());
    conditions.genre(filters.genre());
    conditions.unit(filters.unit());
    conditions.value(filters.minimum(), filters.maximum());
    conditions.report(filters.report());
  }

  private void add(Query condition) {
    conditions.add(condition, BooleanClause.Occur.FILTER);
  }

  private void addWhole(String field, String value) {
    add(new TermQuery(new Term(field, value)));
  }

  private void year(@Nullable Integer year) {
    if (year != null) {
      add(IntRange.newIntersectsQuery(FilterField.YEARS, new int[] {year}, new int[] {year}));
    }
  }

  private void region(@Nullable String region) {
    if (region == null) {
      return;
    }
    String folded = Folding.fold(region);
    boolean code = !folded.isEmpty() && folded.chars().allMatch(c -> c >= '0' && c <= '9');
    if (code) {
      add(new PrefixQuery(new Term(FilterField.REGION_CODE, withoutEmptyLevels(folded))));
    } else {
      add(new PrefixQuery(new Term(FilterField.REGION_NAME, folded)));
    }
  }

  /** 440600 is the prefecture 4406, 440000 the province 44, 000000 the whole country. */
  private static String withoutEmptyLevels(String code) {
    String levels = code;
    while (levels.endsWith("00") && levels.length() % 2 == 0) {
      levels = levels.substring(0, levels.length() - 2);
    }
    return levels;
  }

  private void agency(@Nullable String agency) {
    String folded = agency == null ? "" : Folding.fold(agency);
    if (!folded.isEmpty()) {
      add(Bigrams.containing(FilterField.AGENCY, folded));
    }
  }

  private void role(@Nullable Role role) {
    if (role != null) {
      addWhole(FilterField.ROLE, role.name());
    }
  }

  private void genre(@Nullable Genre genre) {
    if (genre != null) {
      addWhole(FilterField.GENRE, genre.name());
    }
  }

  private void unit(@Nullable String unit) {
    if (unit != null) {
      addWhole(FilterField.UNIT, Folding.fold(unit));
    }
  }

  private void value(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
    if (minimum == null && maximum == null) {
      return;
    }
    double low = minimum == null ? Double.NEGATIVE_INFINITY : minimum.doubleValue();
    double high = maximum == null ? Double.POSITIVE_INFINITY : maximum.doubleValue();
    if (low > high) {
      throw new IllegalArgumentException("no value is from " + minimum + " to " + maximum);
    }
    add(DoubleRange.newIntersectsQuery(FilterField.VALUE, new double[] {low}, new double[] {high}));
  }

  private void report(@Nullable String report) {
    if (report != null) {
      addWhole(FilterField.REPORT, report);
    }
  }
}
