package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/**
 * The projects that bullets set apart (●, ◆, ☑), below words that announce undertakings. A heading
 * or short line above may tell how far those below it have come.
 */
final class BulletedProjects {
  private static final int FEWEST = 3;
  private static final int LONGEST_FIELD = 20;
  private static final Pattern BULLET =
      Pattern.compile("\\s*[●◆▲★☆※○□◇■▶►➢➤•·√✓✔☑✅]\\s*(?=[\\p{IsHan}“《\\d])");

  private final Document document;
  private final String text;
  private final Cues cues;
  private final ItemReader reader;
  private final ItemLabels labels;
  private final StateHeadings states;
  private final StatusReader statuses;

  BulletedProjects(Document document, Cues cues, BodyLists bodies) {
    this.document = document;
    this.cues = cues;
    text = document.text().text();
    reader = new ItemReader(text, cues, bodies);
    labels = new ItemLabels(text, cues);
    states = new StateHeadings(document, cues);
    statuses = new StatusReader(cues);
  }

  /** An item: its words behind the bullet, and the line above that tells its state. */
  private record Item(Span words, @Nullable Span state) {}

  /** The projects in order; none where no bullets follow on words that announce undertakings. */
  List<Draft> find() {
    if (document.passages().stream().noneMatch(this::isBulleted)) {
      return List.of();
    }
    boolean title = false;
    boolean announced = false;
    List<Item> items = new ArrayList<>();
    Span state = null;
    for (Passage passage : document.passages()) {
      boolean undertakings = cues.in(words(passage), Cue.UNDERTAKINGS);
      if ((title || announced) && isBulleted(passage)) {
        addItems(passage, state, items);
      } else if (isProse(passage) && states.isOne(passage)) {
        state = new Span(passage.begin(), passage.end());
        announced |= undertakings;
      } else if (items.isEmpty() || !goesOn(passage, items)) {
        if (items.size() >= FEWEST) {
          break;
        }
        items.clear();
        state = null;
        announced = undertakings || announced && passage.kind() == PassageKind.HEADING;
        title |= undertakings && passage.kind() == PassageKind.TITLE;
      }
    }
    return items.size() < FEWEST ? List.of() : drafts(items);
  }

  /** Whether a passage begins with a bullet and stands in no part on other matters. */
  private boolean isBulleted(Passage passage) {
    return isProse(passage)
        && BULLET.matcher(text).region(passage.begin(), passage.end()).lookingAt()
        && (passage.section() < 0
            || !ProjectSections.isPart(document.sections().get(passage.section()), cues));
  }

  private static boolean isProse(Passage passage) {
    return passage.kind() == PassageKind.BODY || passage.kind() == PassageKind.HEADING;
  }

  /** Adds the items of a passage: at its start, and behind the sentences in it. */
  private void addItems(Passage passage, @Nullable Span state, List<Item> items) {
    int begin = -1;
    for (int at = passage.begin(); at < passage.end(); at++) {
      if (at > passage.begin() && "。；;\n".indexOf(text.charAt(at - 1)) < 0) {
        continue;
      }
      Matcher bullet = BULLET.matcher(text).region(at, passage.end());
      if (bullet.lookingAt()) {
        if (begin >= 0) {
          items.add(new Item(new Span(begin, at), state));
        }
        begin = bullet.end();
        at = begin;
      }
    }
    items.add(new Item(new Span(begin, passage.end()), state));
  }

  /** Whether a passage belongs to the list: it goes on with the last item, or names a field. */
  private boolean goesOn(Passage passage, List<Item> items) {
    if (passage.kind() == PassageKind.CELL || passage.kind() == PassageKind.TITLE) {
      return false;
    }
    Item last = items.get(items.size() - 1);
    boolean open = "。；;".indexOf(text.charAt(last.words().end() - 1)) < 0;
    boolean stops = "。；;".indexOf(text.charAt(passage.end() - 1)) >= 0;
    if (open && stops || labels.startsAt(passage.begin(), passage.end())) {
      Span whole = new Span(last.words().begin(), passage.end());
      items.set(items.size() - 1, new Item(whole, last.state()));
      return true;
    }
    return !stops && passage.end() - passage.begin() <= LONGEST_FIELD;
  }

  private List<Draft> drafts(List<Item> items) {
    long telling = items.stream().filter(this::tellsState).count();
    boolean reports = cues.in(ReportTitle.of(document), Cue.PROJECT_RESULT);
    List<Draft> drafts = new ArrayList<>();
    for (Item item : items) {
      boolean told = item.state() != null || reports || telling * 2 > items.size();
      Draft draft = reader.draft(drafts.size() + 1, item.words(), told);
      if (item.state() != null) {
        draft.statuses.add(item.state());
      }
      drafts.add(draft);
    }
    return drafts;
  }

  private boolean tellsState(Item item) {
    String words = FoldedText.of(text, item.words().begin(), item.words().end()).text();
    return statuses.read(words) != ProjectStatus.UNKNOWN;
  }

  private String words(Passage passage) {
    return FoldedText.of(text, passage.begin(), passage.end()).text();
  }
}
