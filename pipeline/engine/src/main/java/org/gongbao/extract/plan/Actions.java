package org.gongbao.extract.plan;

import java.util.List;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.lexicon.Word;

/**
 * Tells sentences that say what someone does from those that describe how things stand: in the
 * first a clause begins with a verb that has no subject (加快建设…), or a number is aimed at; the
 * others give themselves away by words such as 面临 or 有望.
 */
final class Actions {
  private static final String CLAUSE_ENDS = "，。；！：";
  private static final int OPENING = 16;
  private final Segmenter segmenter;
  private final Cues cues;

  Actions(Lexicon lexicon) {
    segmenter = lexicon.segmenter();
    cues = lexicon.cues();
  }

  /** Whether a folded sentence says what is to be done. */
  boolean in(String sentence) {
    if (!cues.in(sentence, Cue.DESCRIPTION)) {
      return true;
    }
    int begin = 0;
    for (int i = 0; i <= sentence.length(); i++) {
      if (i == sentence.length() || CLAUSE_ENDS.indexOf(sentence.charAt(i)) >= 0) {
        if (i > begin && opensWithVerb(sentence.substring(begin, Math.min(i, begin + OPENING)))) {
          return true;
        }
        begin = i + 1;
      }
    }
    return sentence.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private boolean opensWithVerb(String clause) {
    List<Word> words = segmenter.cut(clause);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.text().equals("要") || word.text().equals("将")) {
        return true;
      }
      if (word.text().equals("不")) {
        return false;
      }
      if (word.is("v") && !isCopula(word)) {
        boolean noun = word.nature().equals("vn");
        return !noun || i + 1 == words.size() || !words.get(i + 1).is("v");
      }
      if (!passesOver(word)) {
        return false;
      }
    }
    return false;
  }

  /** Adverbs, times, numbers of a list and prepositions may stand before the verb. */
  private static boolean passesOver(Word word) {
    return word.is("d")
        || word.is("ad")
        || word.is("t")
        || word.is("c")
        || word.is("m")
        || word.is("w")
        || word.is("a")
        || word.is("p")
        || word.is("q");
  }

  private static boolean isCopula(Word word) {
    return word.is("vshi")
        || word.is("vyou")
        || word.text().equals("处在")
        || word.text().equals("面临");
  }
}
