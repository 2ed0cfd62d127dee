package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.project.ListedItems.Item;
import org.gongbao.extract.project.ProjectFinder.Draft;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.Genre;
import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Span;

/**
 * The projects that prose lists, wherever the list stands: in one paragraph, over several, or as
 * headings. Only a list that is announced as one of undertakings counts, and only where it has as
 * many members as the announcement says.
 */
final class AnnouncedProjects {
  private static final int FEWEST = 3;
  private static final Pattern RESPONSIBLE =
      Pattern.compile("[（(][^（）()]*(?:单位|部门|牵头|负责)[^（）()]*[）)](?=[。；;]?$)");
  private static final Pattern TITLE_END = Pattern.compile("[。；;：:]");
  private final Document document;
  private final String text;
  private final Cues cues;
  private final ListedItems lists;
  private final Map<Integer, Integer> sectionAt = new HashMap<>();

  AnnouncedProjects(Document document, Cues cues) {
    this.document = document;
    this.cues = cues;
    text = document.text().text();
    lists = new ListedItems(document);
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
    for (int i = begin; i <= passage.end(); i++) {
      boolean end = i == passage.end();
      if (!end && "。；;：:".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      boolean colon = !end && "：:".indexOf(text.charAt(i)) >= 0;
      String words = FoldedText.of(text, begin, i).text();
      Announcement announcement = Announcement.in(words, colon, cues);
      if (announcement != null) {
        List<Item> items = items(index, Math.min(i + 1, passage.end()), colon, announcement);
        if (!items.isEmpty()) {
          return items;
        }
      }
      begin = colon ? begin : i + 1;
    }
    return List.of();
  }

  private List<Item> items(int passage, int from, boolean colon, Announcement announcement) {
    List<Item> numbered = lists.numbered(passage, from);
    List<Item> items = numbered.isEmpty() && colon ? lists.parted(passage, from) : numbered;
    boolean fits = announcement.count() == 0 || announcement.count() == items.size();
    return fits && items.size() >= FEWEST ? items : List.of();
  }

  private List<Draft> drafts(List<Item> items, boolean told) {
    List<Draft> drafts = new ArrayList<>();
    for (Item item : items) {
      drafts.add(draft(drafts.size() + 1, item, told));
    }
    return drafts;
  }

  private Draft draft(int ordinal, Item item, boolean told) {
    Span words = item.words();
    Matcher responsible = RESPONSIBLE.matcher(text).region(words.begin(), words.end());
    boolean named = responsible.find();
    int end = named ? responsible.start() : words.end();
    Matcher stop = TITLE_END.matcher(text).region(words.begin(), end);
    int titleEnd = stop.find() ? stop.start() : end;
    Draft draft = new Draft(ordinal, FoldedText.of(text, words.begin(), titleEnd).text());
    Span said = behindTitle(words, titleEnd, draft.name);
    (told ? draft.results : draft.goals).add(said);
    draft.places.add(words);
    if (named) {
      draft.leads.add(new Span(responsible.start(), responsible.end()));
    } else if (text.substring(words.begin(), words.end()).contains("牵头")) {
      draft.leads.add(words);
    }
    Integer section = sectionAt.get(document.text().codePoints(item.begin()));
    if (section != null) {
      draft.sections.add(section);
    }
    return draft;
  }

  /** What stands behind the title; all of it where the title itself tells how much. */
  private Span behindTitle(Span words, int titleEnd, String title) {
    int begin = titleEnd + 1;
    while (begin < words.end() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    boolean measured = title.chars().anyMatch(c -> c >= '0' && c <= '9');
    return measured || begin >= words.end() ? words : new Span(begin, words.end());
  }
}
