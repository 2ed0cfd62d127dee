package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongbao.extract.project.ListedItems.Item;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.gongbao.model.Genre;
import org.gongbao.model.Notice;
import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.gongbao.model.Severity;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Span;

/**
 * The projects that prose lists, wherever the list stands: in one paragraph, over several, or as
 * headings. Only a list that is announced as one of undertakings counts, and only where it has as
 * many members as the announcement says, or the document ends before; a notice tells.
 */
final class AnnouncedProjects {
  private static final int FEWEST = 3;

  /** A list that only a heading without a number announces is one where it is as long as these. */
  private static final int FEWEST_UNCOUNTED = 6;

  private static final int LONGEST_HEADING = 16;

  /** What announces a list is told in its last words; so many of a sentence are looked at. */
  private static final int LONGEST = 600;

  private final Document document;
  private final String text;
  private final Cues cues;
  private final ListedItems lists;
  private final ItemReader reader;
  private final Map<Integer, Integer> sectionAt = new HashMap<>();
  private final Consumer<Notice> notices;

  AnnouncedProjects(Document document, Cues cues, BodyLists bodies, Consumer<Notice> notices) {
    this.notices = notices;
    this.document = document;
    this.cues = cues;
    text = document.text().text();
    lists = new ListedItems(document);
    reader = new ItemReader(text, cues, bodies);
    for (int i = 0; i < document.sections().size(); i++) {
      Section section = document.sections().get(i);
      sectionAt.putIfAbsent(section.begin(), i);
    }
  }

  /**
   * The projects of the list that the document is about: in a report on projects the first, in
   * others the first that is planned. None where no list is announced.
   */
  List<Draft> find(Genre genre) {
    List<Draft> reported = List.of();
    for (int i = 0; i < document.passages().size(); i++) {
      Passage passage = document.passages().get(i);
      boolean prose = passage.kind() == PassageKind.BODY || passage.kind() == PassageKind.HEADING;
      List<Item> items = prose ? announcedIn(i) : List.of();
      if (items.isEmpty()) {
        continue;
      }
      boolean told = isTold(passage);
      if (!told || genre == Genre.LIVELIHOOD_PROJECTS) {
        return drafts(items, told);
      }
      reported = reported.isEmpty() ? drafts(items, true) : reported;
    }
    return reported;
  }

  private boolean isTold(Passage passage) {
    return passage.section() >= 0
        && document.sections().get(passage.section()).kind() == SectionKind.ACHIEVEMENT;
  }

  /** The members of the first list that words of a passage announce. */
  private List<Item> announcedIn(int index) {
    Passage passage = document.passages().get(index);
    int begin = passage.begin();
    String sentence = "";
    for (int i = begin; i <= passage.end(); i++) {
      boolean end = i == passage.end();
      if (!end && "。；;：:".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      boolean colon = !end && "：:".indexOf(text.charAt(i)) >= 0;
      String words = FoldedText.of(text, Math.max(begin, i - LONGEST), i).text();
      boolean opens = colon && isOpening(words);
      Announcement announcement = Announcement.in(opens ? sentence : words, colon, cues);
      if (announcement != null) {
        List<Item> items = items(index, Math.min(i + 1, passage.end()), colon, announcement);
        if (!items.isEmpty()) {
          return items;
        }
      } else if (begin == passage.begin() && isHeading(words)) {
        List<Item> items = lists.numbered(index, Math.min(i + 1, passage.end()));
        if (items.size() >= FEWEST_UNCOUNTED) {
          return items;
        }
      }
      begin = colon ? begin : i + 1;
      sentence = words;
    }
    return List.of();
  }

  /** Whether a sentence is a heading on undertakings: 持续办好为民实事. */
  private boolean isHeading(String words) {
    return words.length() <= LONGEST_HEADING
        && cues.of(Cue.UNDERTAKINGS).endingAt(words, words.length()) != null;
  }

  /** Whether a sentence only opens a list, which the one before announces: …十件实事。分别是：. */
  private boolean isOpening(String words) {
    Phrases.Match<Cue> opening = cues.of(Cue.LIST_OPENING).endingAt(words, words.length());
    return opening != null && opening.length() == words.length();
  }

  private List<Item> items(int passage, int from, boolean colon, Announcement announcement) {
    List<Item> numbered = lists.numbered(passage, from);
    List<Item> items = numbered.isEmpty() && colon ? lists.parted(passage, from) : numbered;
    if (items.size() < FEWEST) {
      return List.of();
    }
    if (announcement.count() > items.size() && lists.isCutOff(items)) {
      notices.accept(cutList(announcement, items));
      return items;
    }
    return announcement.count() == 0 || announcement.count() == items.size() ? items : List.of();
  }

  /** CUT_LIST: of the undertakings that the document counts only the first stand in it. */
  private Notice cutList(Announcement announcement, List<Item> items) {
    Span last = items.get(items.size() - 1).words();
    return new Notice(
        "CUT_LIST",
        Severity.WARNING,
        "of %d undertakings announced the text ends after %d: look for the whole document"
            .formatted(announcement.count(), items.size()),
        document.text().evidence(last.begin(), last.end()));
  }

  private List<Draft> drafts(List<Item> items, boolean told) {
    List<Draft> drafts = new ArrayList<>();
    for (Item item : items) {
      drafts.add(draft(drafts.size() + 1, item, told));
    }
    return drafts;
  }

  private Draft draft(int ordinal, Item item, boolean told) {
    Draft draft = reader.draft(ordinal, item.words(), told);
    Integer section = sectionAt.get(document.text().codePoints(item.begin()));
    if (section != null) {
      draft.sections.add(section);
    }
    return draft;
  }
}
