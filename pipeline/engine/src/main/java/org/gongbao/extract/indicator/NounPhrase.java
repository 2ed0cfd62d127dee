package org.gongbao.extract.indicator;

import java.util.List;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.lexicon.Word;

/** Finds where the noun phrase at the beginning or the end of a stretch of text ends or begins. */
final class NounPhrase {
  private static final String OPENING = "“（《‘「";
  private static final String CLOSING = "”）》’」";
  private final Segmenter segmenter;

  NounPhrase(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * The length of the noun phrase that a text begins with: up to its first verb, adverb, preposition
   * or list sign; 0 where it begins with none. What stands in quotes or brackets is a noun.
   */
  int lengthAtBegin(String text) {
    List<Word> words = segmenter.cut(text);
    int depth = 0;
    boolean noun = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      char first = word.text().charAt(0);
      if (OPENING.indexOf(first) >= 0) {
        depth++;
        noun = true;
        continue;
      }
      if (CLOSING.indexOf(first) >= 0) {
        depth--;
        continue;
      }
      if (depth > 0) {
        continue;
      }
      if (first == '、' || first == '，' || first == '；' || first == '。' || first == '：') {
        return noun ? word.begin() : 0;
      }
      if (!noun && "的等".indexOf(first) >= 0 && word.text().length() == 1) {
        continue;
      }
      if (isVerb(word) && !modifiesNoun(words, i, noun) || endsPhrase(word, noun)) {
        return noun ? word.begin() : 0;
      }
      noun |= isNoun(word) || isVerb(word);
    }
    return noun ? text.length() : 0;
  }

  /** The offset of the last verb that ends a text, as 布置 in 在全区布置; the text's length if none. */
  int beginOfFinalVerb(String text) {
    List<Word> words = segmenter.cut(text);
    if (words.isEmpty()) {
      return text.length();
    }
    Word last = words.get(words.size() - 1);
    return isVerb(last) || last.nature().equals("vn") ? last.begin() : text.length();
  }

  /** The offset behind the last verb that a noun follows, so that what remains is its object. */
  int beginOfObject(String text) {
    List<Word> words = segmenter.cut(text);
    int begin = 0;
    for (int i = 0; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      if (isVerb(word) && word.text().length() > 1 && isNoun(words.get(i + 1))) {
        begin = word.begin();
      }
    }
    return begin;
  }

  /** Whether a verb stands in a text. */
  boolean hasVerb(String text) {
    return segmenter.cut(text).stream().anyMatch(NounPhrase::isVerb);
  }

  /** A verb inside a noun phrase stands before a noun, after another modifier: 执法取证工作案例. */
  private static boolean modifiesNoun(List<Word> words, int index, boolean afterNoun) {
    if (index + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(index + 1);
    if (next.text().equals("的")) {
      return true;
    }
    Word verb = words.get(index);
    if (verb.text().length() == 1) {
      return isNoun(next);
    }
    return !afterNoun && verb.nature().equals("vi") && isNoun(next);
  }

  private static boolean endsPhrase(Word word, boolean afterNoun) {
    String nature = word.nature();
    if (nature.startsWith("p") || nature.startsWith("d")) {
      return true;
    }
    if (nature.startsWith("c")) {
      return afterNoun;
    }
    return afterNoun && (nature.equals("f") && word.text().length() == 1 && "间中内上".contains(word.text()));
  }

  private static boolean isVerb(Word word) {
    String nature = word.nature();
    return nature.equals("v")
        || nature.equals("vi")
        || nature.equals("vf")
        || nature.equals("vl")
        || nature.equals("vx")
        || nature.equals("vyou")
        || nature.equals("vshi");
  }

  private static boolean isNoun(Word word) {
    String nature = word.nature();
    return nature.startsWith("n")
        || nature.equals("vn")
        || nature.equals("an")
        || nature.startsWith("g")
        || nature.startsWith("b")
        || nature.startsWith("a")
        || nature.startsWith("s")
        || nature.startsWith("x")
        || nature.startsWith("j")
        || nature.startsWith("i")
        || nature.startsWith("l");
  }
}
