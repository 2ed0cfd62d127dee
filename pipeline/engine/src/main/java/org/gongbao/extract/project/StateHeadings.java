package org.gongbao.extract.project;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** Headings and short lines that say how far the projects below them have come: 已完成（8件）. */
final class StateHeadings {
  private static final int LONGEST = 20;
  private static final Pattern NO_HEADING = Pattern.compile("[。；，%％]|情况");
  private final String text;
  private final Cues cues;
  private final StatusReader statuses;
  private final Map<Integer, Passage> headings = new HashMap<>();

  StateHeadings(Document document, Cues cues) {
    text = document.text().text();
    this.cues = cues;
    statuses = new StatusReader(cues);
    for (Passage passage : document.passages()) {
      if (passage.kind() == PassageKind.HEADING) {
        headings.putIfAbsent(passage.section(), passage);
      }
    }
  }

  /** Whether a passage is one. */
  boolean isOne(Passage passage) {
    String words = FoldedText.of(text, passage.begin(), passage.end()).text();
    return words.length() <= LONGEST
        && !NO_HEADING.matcher(words).find()
        && !cues.in(words, Cue.PROJECT_RESULT)
        && statuses.read(words) != ProjectStatus.UNKNOWN;
  }

  /** The words of the state that the heading of a section tells; null where it tells none. */
  @Nullable Span of(int section) {
    Passage heading = headings.get(section);
    return heading == null || !isOne(heading) ? null : new Span(heading.begin(), heading.end());
  }
}
