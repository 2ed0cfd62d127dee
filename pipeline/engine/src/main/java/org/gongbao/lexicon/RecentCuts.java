package org.gongbao.lexicon;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers how some texts were cut: the readers of a clause ask for the same words one after the
 * other, and headings and names come again throughout a report. A text has one place, which the
 * next text with the same place takes over, so that no more than a fixed number is kept. Safe for
 * many threads.
 */
final class RecentCuts {
  /** A power of two. */
  private static final int PLACES = 1 << 10;

  /** Longer texts are whole paragraphs, which nobody asks for twice. */
  private static final int LONGEST = 256;

  private final AtomicReferenceArray<Cut> places = new AtomicReferenceArray<>(PLACES);

  /** The words of a text: those remembered, or else those that it is cut into now. */
  List<Word> of(String text, Function<String, List<Word>> cutting) {
    if (text.length() > LONGEST) {
      return cutting.apply(text);
    }
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    Cut known = places.get(place);
    if (known != null && known.text().equals(text)) {
      return known.words();
    }
    Cut made = new Cut(text, List.copyOf(cutting.apply(text)));
    places.set(place, made);
    return made.words();
  }

  private record Cut(String text, List<Word> words) {}
}
