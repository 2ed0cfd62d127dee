package org.gongbao.extract.indicator;

import java.util.List;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.lexicon.Word;

/**
 * Finds where the noun phrase behind a quantity ends, and the verb that ends the words before it.
 */
final class NounPhrase {
  private static final String OPENING = "“（《‘「";
  private static final String CLOSING = "”）》’」";
  private static final String STOPS = "、，；。：";

  /** What a number makes a kind of: 100亿级. */
  private static final String GRADE = "级";

  private static final int LEADING = 3;
  private final Segmenter segmenter;
  private final Phrases<Cue> predicates;
  private final Phrases<Cue> keptVerbs;
  private final Phrases<Cue> kindsOfWork;

  NounPhrase(Lexicon lexicon) {
    segmenter = lexicon.segmenter();
    predicates = lexicon.cues().of(Cue.PREDICATE);
    kindsOfWork = lexicon.cues().of(Cue.KIND_OF_WORK);
    keptVerbs = lexicon.cues().of(Cue.KEPT_VERB);
  }

  /**
   * The length of the noun phrase that a text begins with; 0 where it begins with none. It reaches
   * to the first adverb, preposition, conjunction or list sign, and to the first verb that has an
   * object of its own. What stands in quotes or brackets is a noun.
   *
   * @param whole whether the text reaches to its clause's end, so that a noun phrase may be all of
   *     it
   */
  int length(String text, boolean whole) {
    List<Word> words = segmenter.cut(text);
    int depth = 0;
    boolean noun = false;
    int firstVerb = -1;
    int end = text.length();
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
      if (noun && whole && joinsNoun(words, i)) {
        continue;
      }
      if (STOPS.indexOf(first) >= 0 || endsPhrase(words, i, noun)) {
        end = word.begin();
        whole = false;
        break;
      }
      if (!noun && isParticle(word)) {
        continue;
      }
      if (isVerb(word) && !modifiesNoun(words, i, noun)) {
        if (!noun) {
          return 0;
        }
        if (isFinite(words, i)
            || takesObject(word) && !(onlyPlaces(words, i) && modifiesFromPlace(words, i))) {
          end = word.begin();
          whole = false;
          break;
        }
        firstVerb = firstVerb < 0 ? word.begin() : firstVerb;
      }
      noun |= isNoun(word) || isVerb(word) || word.text().equals(GRADE);
    }
    if (!noun) {
      return 0;
    }
    boolean endsInNoun = !words.isEmpty() && !isVerb(words.get(words.size() - 1));
    return firstVerb < 0 || whole && endsInNoun ? end : firstVerb;
  }

  /** Whether words begin with a verb. */
  boolean beginsWithVerb(String text) {
    List<Word> words = segmenter.cut(text);
    return !words.isEmpty() && isVerb(words.get(0));
  }

  /** Whether words begin with a verb, or with a preposition or adverb that leads to one. */
  boolean beginsWithPredicate(String text) {
    List<Word> words = segmenter.cut(text);
    for (int i = 0; i < words.size() && i < LEADING; i++) {
      Word word = words.get(i);
      if (isVerb(word) || isWhole(predicates, word)) {
        return true;
      }
      if (word.nature().equals("vn")) {
        return words.size() == i + 1;
      }
      if (!word.nature().startsWith("d") && !word.nature().equals("ad")) {
        return false;
      }
    }
    return false;
  }

  /** Whether words end in a verb, as 在全区布置 does. */
  boolean endsInVerb(String text) {
    List<Word> words = segmenter.cut(text);
    return !words.isEmpty() && isDone(words.get(words.size() - 1));
  }

  /** The thing that words begin with, up to what it does or undergoes: 北岸水库 of 北岸水库提前开工建设. */
  String thing(String text) {
    List<Word> words = segmenter.cut(text);
    int end = 0;
    while (end < words.size() && !words.get(end).nature().matches("v?d")) {
      end++;
    }
    while (end > 0 && isDone(words.get(end - 1))) {
      end--;
    }
    return end == 0 ? "" : text.substring(0, words.get(end - 1).end());
  }

  private boolean isDone(Word word) {
    return isVerb(word)
        || word.nature().equals("vn") && keptVerbs.startingAt(word.text(), 0) != null;
  }

  /** Whether words are verbs and nothing else. */
  boolean isVerbs(String text) {
    List<Word> words = segmenter.cut(text);
    return !words.isEmpty()
        && text.length() <= 2
        && words.stream().allMatch(word -> isVerb(word) || word.nature().equals("vn"));
  }

  /** Whether a verb stands in a text. */
  boolean hasVerb(String text) {
    return segmenter.cut(text).stream().anyMatch(NounPhrase::isVerb);
  }

  /** Whether a list sign or conjunction joins another noun that the number counts too. */
  private static boolean joinsNoun(List<Word> words, int index) {
    Word word = words.get(index);
    boolean joiner = word.text().equals("、") || word.is("c") && word.text().length() == 1;
    if (!joiner || index + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(index + 1);
    return isNoun(next) && !Character.isDigit(next.text().charAt(0));
  }

  /** A verb inside a noun phrase: 新建项目, 开工项目, 签约的项目. */
  private boolean modifiesNoun(List<Word> words, int index, boolean afterNoun) {
    if (index + 1 >= words.size()) {
      return false;
    }
    Word next = words.get(index + 1);
    if (next.text().equals("的")) {
      return true;
    }
    Word verb = words.get(index);
    if (afterNoun && isWhole(kindsOfWork, next) && !isWhole(predicates, verb)) {
      return true;
    }
    if (verb.text().length() == 1) {
      boolean adjectival = "驻在新离沿入".contains(verb.text());
      return (afterNoun || adjectival) && isNoun(next);
    }
    boolean mayModify = verb.nature().equals("vi") || segmenter.isUsedAsNoun(verb.text());
    return !afterNoun && mayModify && isNoun(next);
  }

  /** Whether nothing but places stands before a word: 川渝 in 川渝共建重点项目. */
  private static boolean onlyPlaces(List<Word> words, int index) {
    for (int i = 0; i < index; i++) {
      if (!words.get(i).is("ns") && !words.get(i).is("j")) {
        return false;
      }
    }
    return true;
  }

  private static boolean modifiesFromPlace(List<Word> words, int index) {
    return index + 2 < words.size() && isNoun(words.get(index + 1)) && isNoun(words.get(index + 2));
  }

  /** Whether a verb tells of an event: 拼出 and 喝上 have a direction behind them, 建成了 an aspect. */
  private static boolean isFinite(List<Word> words, int index) {
    if (index + 1 >= words.size()) {
      return false;
    }
    String next = words.get(index + 1).nature();
    return next.startsWith("u") && !words.get(index + 1).text().equals("的") && !next.equals("udeng")
        || next.equals("vf");
  }

  /** Whether a verb is one of those that open a predicate rather than modify a noun. */
  private boolean takesObject(Word word) {
    return isWhole(predicates, word) || !segmenter.isUsedAsNoun(word.text());
  }

  private static boolean isWhole(Phrases<Cue> phrases, Word word) {
    Phrases.Match<Cue> match = phrases.startingAt(word.text(), 0);
    return match != null && match.length() == word.text().length();
  }

  private static boolean isParticle(Word word) {
    return word.text().equals("的") || word.text().equals("等");
  }

  private static boolean endsPhrase(List<Word> words, int index, boolean afterNoun) {
    Word word = words.get(index);
    String nature = word.nature();
    if (nature.equals("ad")) {
      return index + 1 < words.size() && isVerb(words.get(index + 1));
    }
    if (nature.startsWith("p") || nature.startsWith("d") || nature.startsWith("c")) {
      return true;
    }
    return afterNoun && nature.equals("f") && "间中内上".contains(word.text());
  }

  private static boolean isVerb(Word word) {
    return switch (word.nature()) {
      case "v", "vi", "vf", "vl", "vx", "vyou", "vshi" -> true;
      default -> false;
    };
  }

  private static boolean isNoun(Word word) {
    String nature = word.nature();
    return nature.equals("vn") || nature.equals("an") || "ngbasxjil".indexOf(nature.charAt(0)) >= 0;
  }
}
