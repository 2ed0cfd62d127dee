package org.gongbao.extract.project;

import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.Section;
import org.gongbao.model.document.Document;

/**
 * The headings of a document that announce the numbered lists below them as ones of undertakings.
 */
final class AnnouncingHeadings {
  private final Document document;
  private final Cues cues;

  AnnouncingHeadings(Document document, Cues cues) {
    this.document = document;
    this.cues = cues;
  }

  /** Whether a heading above all items of a list announces undertakings. */
  boolean announce(NumberedList list) {
    return announce(list, Cue.UNDERTAKINGS) || announce(list, Cue.TASK_LIST);
  }

  /** Whether such a heading announces with words of one kind. */
  boolean announce(NumberedList list, Cue cue) {
    int section = list.items().get(0).under();
    while (section >= 0) {
      Section above = document.sections().get(section);
      int begin = above.begin();
      int end = above.end();
      boolean holdsAll =
          list.items().stream()
              .allMatch(
                  item -> {
                    int at = document.text().codePoints(item.begin());
                    return at >= begin && at < end;
                  });
      if (holdsAll && announces(above.title(), cue)) {
        return true;
      }
      section = parent(above);
    }
    return false;
  }

  /** Whether a heading announces undertakings or tasks. */
  boolean announces(String heading) {
    return announces(heading, Cue.UNDERTAKINGS) || announces(heading, Cue.TASK_LIST);
  }

  /** Whether a heading announces with words of one kind. */
  boolean announces(String heading, Cue cue) {
    return cues.in(FoldedText.of(heading, 0, heading.length()).text(), cue);
  }

  private int parent(Section section) {
    for (int i = 0; section.parent() != null && i < document.sections().size(); i++) {
      if (document.sections().get(i).id().equals(section.parent())) {
        return i;
      }
    }
    return -1;
  }
}
