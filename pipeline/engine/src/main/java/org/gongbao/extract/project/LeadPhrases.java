package org.gongbao.extract.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.BodyLists.Bracket;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** Finds where the words of an item say without a label who leads it. */
final class LeadPhrases {
  /** （市教育局牵头，各区政府配合）at the end. */
  private static final Pattern RESPONSIBLE =
      Pattern.compile("[（(][^（）()]{0,400}(?:单位|部门|牵头|负责)[^（）()]{0,400}[）)](?=[。；;]?\\s*$)");

  /** A clause of its own: 由市教育局牵头负责。 */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<=[。；，,;\\n])\\s*由[^。；，,;\\n]{2,60}?(?:牵头|负责|组织推进|组织实施|承办|主办)[^。；，,;\\n]{0,8}[。；，,;]");

  private final String text;
  private final BodyLists bodies;

  LeadPhrases(String text, BodyLists bodies) {
    this.text = text;
    this.bodies = bodies;
  }

  /** The first such words of an item; null for none. */
  @Nullable Span in(Span words) {
    Matcher bracket = RESPONSIBLE.matcher(text).region(words.begin(), words.end());
    if (bracket.find()) {
      return new Span(bracket.start(), bracket.end());
    }
    Bracket list = bodies.bracketEnding(text, words.begin(), words.end());
    if (list != null) {
      return new Span(list.begin(), list.end());
    }
    return clause(words);
  }

  /** The clause that says who leads; null for none. */
  @Nullable Span clause(Span words) {
    Matcher clause = CLAUSE.matcher(text).region(words.begin(), words.end());
    clause.useTransparentBounds(true);
    return clause.find() ? new Span(clause.start(), clause.end()) : null;
  }

  /** Whether a stretch of text is a bracket of bodies and nothing else. */
  boolean isBracket(int begin, int end) {
    Bracket list = bodies.bracketEnding(text, begin, end);
    return list != null && text.substring(begin, list.begin()).isBlank();
  }
}
