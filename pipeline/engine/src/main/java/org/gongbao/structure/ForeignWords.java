package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;
import org.gongbao.model.document.LocatedText;

/**
 * Notices small Latin words in the midst of a Chinese phrase, as a scanner puts there. A word that
 * comes again is a term of the text.
 */
final class ForeignWords {
  private static final Pattern WORD = Pattern.compile("[a-z]{4,}+");

  private ForeignWords() {}

  /** The notices, in the order of the text. */
  static List<Notice> in(LocatedText text) {
    List<Notice> notices = new ArrayList<>();
    String characters = text.text();
    Matcher matcher = WORD.matcher(characters);
    while (matcher.find()) {
      boolean once =
          characters.indexOf(matcher.group()) == matcher.start()
              && characters.indexOf(matcher.group(), matcher.end()) < 0;
      if (once
          && isHanBefore(characters, matcher.start())
          && isHanBehind(characters, matcher.end())) {
        notices.add(
            new Notice(
                "FOREIGN_WORD",
                Severity.INFO,
                "a foreign word in the midst of a Chinese phrase: " + matcher.group(),
                text.evidence(matcher.start(), matcher.end())));
      }
    }
    return notices;
  }

  private static boolean isHanBefore(String text, int offset) {
    int at = offset - 1;
    while (at >= 0 && text.charAt(at) != '\n' && Script.isBlank(text.charAt(at))) {
      at--;
    }
    return at >= 0 && (Script.isHan(text.charAt(at)) || text.charAt(at) == '”');
  }

  private static boolean isHanBehind(String text, int offset) {
    int at = offset;
    while (at < text.length() && text.charAt(at) != '\n' && Script.isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Script.isHan(text.charAt(at));
  }
}
