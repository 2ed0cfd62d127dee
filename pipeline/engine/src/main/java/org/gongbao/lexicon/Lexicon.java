package org.gongbao.lexicon;

/**
 * What the extraction knows of the language: loaded once, shared by all threads.
 *
 * @param quantities units, bounds, words of change
 * @param cues words that tell what stands around them
 * @param segmenter cuts text into words
 * @param collectives words that name several things at once
 * @param trust how much each doubt takes from the trust in an indicator
 */
public record Lexicon(
    QuantityWords quantities,
    Cues cues,
    Segmenter segmenter,
    Collectives collectives,
    Trust trust) {

  /** Loads all dictionaries. */
  public static Lexicon load(Dictionaries dictionaries) {
    return new Lexicon(
        QuantityWords.load(dictionaries),
        Cues.load(dictionaries),
        Segmenter.of(dictionaries),
        Collectives.load(dictionaries),
        Trust.load(dictionaries));
  }
}
