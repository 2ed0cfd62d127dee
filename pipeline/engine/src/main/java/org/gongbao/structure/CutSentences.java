package org.gongbao.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.document.LocatedText;

/**
 * Notices paragraphs and cells that end in mid-sentence, as at a page's end that cut them off.
 *
 * <p>Judged by company: where most texts of a column, or most paragraphs, end without a stop, that
 * is the document's way and tells nothing.
 */
final class CutSentences {
  private static final int LONG = 40;

  /** Boxes and lines to be filled in. */
  private static final Pattern FORM = Pattern.compile("[□☐①②]|_{3}");

  /** The words between the last two members of a list that is set as paragraphs. */
  private static final Pattern LINK = Pattern.compile(".*[；;]\\s*(?:以及|及|和|或|或者)");

  private CutSentences() {}

  /** The notices, in the order of the text. */
  static List<Notice> in(LocatedText text, List<Passage> passages) {
    Map<String, int[]> finished = new HashMap<>();
    for (Passage passage : passages) {
      String content = text.text().substring(passage.begin(), passage.end());
      if (isSentenceLike(passage, content)) {
        int[] count = finished.computeIfAbsent(company(passage), key -> new int[2]);
        count[0]++;
        count[1] += Sentences.isFinished(content) ? 1 : 0;
      }
    }
    List<Notice> notices = new ArrayList<>();
    for (Passage passage : passages) {
      String content = text.text().substring(passage.begin(), passage.end());
      if (!isSentenceLike(passage, content)
          || Sentences.isFinished(content)
          || Sentences.isClosed(content)
          || LINK.matcher(content).matches()) {
        continue;
      }
      int[] count = finished.getOrDefault(company(passage), new int[2]);
      if (count[1] * 2 >= count[0]) {
        int begin = passage.begin() + lastSentence(content);
        String words = text.text().substring(begin, passage.end());
        notices.add(
            new Notice(
                "CUT_SENTENCE",
                Severity.WARNING,
                (passage.kind() == PassageKind.CELL ? "a cell" : "a paragraph")
                    + " ends in mid-sentence: "
                    + words,
                text.evidence(begin, passage.end())));
      }
    }
    return notices;
  }

  private static String company(Passage passage) {
    return passage.grid() + "/" + passage.column();
  }

  private static boolean isSentenceLike(Passage passage, String content) {
    boolean cell = passage.kind() == PassageKind.CELL;
    if (!cell && passage.kind() != PassageKind.BODY) {
      return false;
    }
    boolean sentence =
        content.indexOf('。') >= 0
            || content.length() >= LONG
                && content.indexOf('，') >= 0
                && (cell || content.length() >= LONG * 2);
    return sentence && !FORM.matcher(content).find();
  }

  private static int lastSentence(String content) {
    for (int i = content.length() - 1; i >= 0; i--) {
      char c = content.charAt(i);
      if (Sentences.isStop(c) || c == '；' || c == '\n') {
        int begin = Script.skipBlanks(content, i + 1);
        return begin < content.length() && Sentences.isNeverFirst(content.charAt(begin))
            ? begin + 1
            : begin;
      }
    }
    return 0;
  }
}
