package org.gongbao.lexicon;

/**
 * A word of a text.
 *
 * @param begin index of its first character in the text, in UTF-16 units as in a Java string
 * @param end index behind its last character
 * @param text the slice of the text from begin to end
 * @param nature its part of speech by the PKU tags, refined: {@code n} noun, {@code v} verb, {@code
 *     m} numeral, {@code q} measure word, {@code ns} place, {@code nis} suffix of a body, {@code w}
 *     punctuation …
 */
public record Word(int begin, int end, String text, String nature) {

  /** Whether its part of speech is this one or a refinement of it: {@code qv} is a {@code q}. */
  public boolean is(String kind) {
    return nature.startsWith(kind);
  }
}
