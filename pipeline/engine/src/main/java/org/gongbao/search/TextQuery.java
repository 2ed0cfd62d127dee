package org.gongbao.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.lexicon.Word;

/**
 * Turns the words asked for into queries.
 *
 * <p>A word asked for is found where it stands letter for letter, and, where it is made of several
 * words (家庭医生签约率), where each of them stands in any place of the indicator.
 */
final class TextQuery {
  /** How much more a match counts that is a word of its own, not a part of one. */
  private static final float WHOLE_WORD = 1.5f;

  /** The best field decides; the others tell equal matches apart. */
  private static final float OTHER_FIELDS = 0.1f;

  /** The longest word asked for that holds no others. */
  private static final int SHORT = 2;

  /** A pasted paragraph is looked for whole, and by so many of its words. */
  private static final int MOST_PARTS = 24;

  private final Supplier<Segmenter> segmenter;

  TextQuery(Supplier<Segmenter> segmenter) {
    this.segmenter = segmenter;
  }

  /** Finds indicators that have to do with every word. */
  Query all(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words) {
      all.add(word(word), Occur.MUST);
    }
    return all.build();
  }

  /** Finds indicators that have to do with some of the words or their parts. */
  Query any(List<String> words) {
    Set<String> parts = new LinkedHashSet<>(words);
    words.forEach(word -> parts(word).stream().filter(p -> !isSingle(p)).forEach(parts::add));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.stream().limit(MOST_PARTS).forEach(part -> any.add(part(part), Occur.SHOULD));
    return any.build();
  }

  private Query word(String word) {
    List<String> parts = parts(word);
    if (parts.size() < 2) {
      return part(word);
    }
    BooleanQuery.Builder everyPart = new BooleanQuery.Builder();
    parts.stream().limit(MOST_PARTS).forEach(part -> everyPart.add(part(part), Occur.MUST));
    return new BooleanQuery.Builder()
        .add(part(word), Occur.SHOULD)
        .add(everyPart.build(), Occur.SHOULD)
        .build();
  }

  private static Query part(String part) {
    List<Query> places = new ArrayList<>();
    for (SearchedText field : SearchedText.values()) {
      Query whole = new TermQuery(new Term(field.words(), part));
      Query within = Bigrams.containing(field.bigrams(), part);
      places.add(new BoostQuery(whole, field.weight() * WHOLE_WORD));
      places.add(new BoostQuery(within, field.weight()));
    }
    return new DisjunctionMaxQuery(places, OTHER_FIELDS);
  }

  /**
   * The words that a word asked for is made of, without particles and marks; single characters that
   * stand side by side are one, as the dictionary does not know them apart (参 + 保).
   */
  private List<String> parts(String word) {
    if (word.codePointCount(0, word.length()) <= SHORT) {
      return List.of(word);
    }
    Set<String> parts = new LinkedHashSet<>();
    StringBuilder singles = new StringBuilder();
    for (Word part : segmenter.get().cut(word)) {
      boolean meaningful = Stream.of("u", "w", "c", "p", "y").noneMatch(part::is);
      if (meaningful && isSingle(part.text())) {
        singles.append(part.text());
        continue;
      }
      flush(singles, parts);
      if (meaningful) {
        parts.add(part.text());
      }
    }
    flush(singles, parts);
    return List.copyOf(parts);
  }

  private static void flush(StringBuilder singles, Set<String> parts) {
    if (!singles.isEmpty()) {
      parts.add(singles.toString());
      singles.setLength(0);
    }
  }

  private static boolean isSingle(String part) {
    return part.codePointCount(0, part.length()) == 1;
  }
}
