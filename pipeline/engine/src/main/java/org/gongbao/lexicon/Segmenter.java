package org.gongbao.lexicon;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.dictionary.other.CharTable;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts text into words with their parts of speech, and knows the simplified form of a character.
 *
 * <p>The only class that sees HanLP, whose dictionaries are static: the first segmenter of a
 * process loads them from the jar, and no later one changes them. A segmenter may be used by many
 * threads at once; the same text always gives the same words.
 */
public final class Segmenter {
  /** HanLP takes a character beyond the basic plane for a punctuation mark. */
  private static final String UNKNOWN = "x";

  private final Segment segment;
  private final RecentCuts recent = new RecentCuts();

  /**
   * Cuts by the general dictionaries and the field's terms in {@code words.csv}.
   *
   * @throws IllegalArgumentException where a part of speech there is unknown
   */
  public static Segmenter of(Dictionaries dictionaries) {
    Map<String, String> words = new LinkedHashMap<>();
    for (NamedCsvRecord row : dictionaries.records("words.csv")) {
      words.put(row.getField("word"), row.getField("nature"));
    }
    return new Segmenter(words);
  }

  /** Cuts by the general dictionaries alone. */
  public Segmenter() {
    this(Map.of());
  }

  /**
   * Cuts by the general dictionaries, then joins what is one word of ours.
   *
   * @param words words of two characters or more, with their parts of speech
   * @throws IllegalArgumentException for a part of speech that there is not
   */
  public Segmenter(Map<String, String> words) {
    BinTrie<CoreDictionary.Attribute> own = new BinTrie<>();
    words.forEach((word, nature) -> own.put(word, attribute(word, nature)));
    DynamicCustomDictionary dictionary =
        new DynamicCustomDictionary(CustomDictionary.DEFAULT.dat, own, null);
    segment =
        new ViterbiSegment()
            .enableAllNamedEntityRecognize(false)
            .enableCustomDictionary(dictionary);
  }

  private static CoreDictionary.Attribute attribute(String word, String nature) {
    Nature known = Nature.fromString(nature);
    if (known == null) {
      throw new IllegalArgumentException(word + " has an unknown part of speech: " + nature);
    }
    return new CoreDictionary.Attribute(known);
  }

  /**
   * Loads the dictionaries on a thread of its own, so that they are there when the first text is to
   * be cut.
   */
  public static void preload() {
    Thread loading = new Thread(() -> new Segmenter().cut("公报"), "dictionaries");
    loading.setDaemon(true);
    loading.start();
  }

  /** The words of a text in order; one begins where the one before it ends. */
  public List<Word> cut(String text) {
    return text.isEmpty() ? List.of() : recent.of(text, this::cutNow);
  }

  private List<Word> cutNow(String text) {
    List<Word> words = new ArrayList<>(text.length() / 2 + 1);
    int begin = 0;
    int end = 0;
    for (Term term : segment.seg(text.toCharArray())) {
      end += term.word.length();
      if (splitsPair(text, end)) {
        continue;
      }
      boolean beyond = Character.isSurrogate(text.charAt(begin));
      String nature = beyond ? UNKNOWN : term.nature.toString();
      words.add(new Word(begin, end, text.substring(begin, end), nature));
      begin = end;
    }
    return words;
  }

  /**
   * Whether a verb is used as a noun often enough (one time in ten or more) to stand inside a noun
   * phrase, as 预防 does in 预防知识 and 提供 does not.
   */
  public boolean isUsedAsNoun(String verb) {
    CoreDictionary.Attribute attribute = CoreDictionary.get(verb);
    if (attribute == null) {
      return false;
    }
    int verbal = attribute.getNatureFrequency(Nature.v) + attribute.getNatureFrequency(Nature.vi);
    int nominal = attribute.getNatureFrequency(Nature.vn) + attribute.getNatureFrequency(Nature.n);
    return nominal * 10 >= verbal + nominal;
  }

  private static boolean splitsPair(String text, int index) {
    return index < text.length()
        && Character.isHighSurrogate(text.charAt(index - 1))
        && Character.isLowSurrogate(text.charAt(index));
  }

  /**
   * The text with each traditional or variant character replaced by its simplified one; the length
   * does not change, nor anything but Chinese characters.
   */
  public static String simplified(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (Character.isIdeographic(characters[i])) {
        characters[i] = CharTable.convert(characters[i]);
      }
    }
    return new String(characters);
  }
}
