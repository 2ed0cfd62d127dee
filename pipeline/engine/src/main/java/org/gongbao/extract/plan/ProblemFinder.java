package org.gongbao.extract.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.finding.Span;

/** Finds the sentences that admit what is wanting. */
public final class ProblemFinder {
  private static final Pattern FIRST_ITEM = Pattern.compile("[：:](?=\\s*(?:一是|首先|主要))");
  private final Cues cues;

  /** A finder that knows these words. */
  public ProblemFinder(Cues cues) {
    this.cues = cues;
  }

  /** Whether a passage outside a section of problems admits problems by its words. */
  public boolean admits(String text, Span passage) {
    return cues.in(text, passage.begin(), passage.end(), Cue.PROBLEM);
  }

  /** The problems of a passage, one a sentence, without the words that lead to the first. */
  public List<Span> find(String text, Span passage) {
    List<Span> problems = new ArrayList<>();
    for (Span sentence : Sentences.of(text, passage)) {
      Matcher first = FIRST_ITEM.matcher(text).region(sentence.begin(), sentence.end());
      Span problem = sentence;
      if (first.find() && first.end() < sentence.end()) {
        problem = new Span(first.end(), sentence.end());
      }
      problems.add(problem);
    }
    return problems;
  }
}
