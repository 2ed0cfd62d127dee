package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.extract.project.ListMark.Mark;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.Section;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** Reads the lists that a document numbers paragraph by paragraph, headings or not. */
final class NumberedLists {
  private static final int LONGEST_REMARK = 8;
  private static final String STOPS = "。；;）)】]";
  private final String text;
  private final List<Passage> passages;
  private final ItemLabels labels;
  private final LeadPhrases leads;
  private final StatusReader statuses;
  private final Map<ListMark, List<NumberedItem>> open = new EnumMap<>(ListMark.class);
  private final List<Counted> lists = new ArrayList<>();
  private final Map<Integer, Integer> parents = new HashMap<>();

  /** The items of a list in the making. */
  private record Counted(ListMark form, List<NumberedItem> items) {}

  private NumberedLists(Document document, Cues cues, BodyLists bodies) {
    text = document.text().text();
    passages = document.passages();
    labels = new ItemLabels(text, cues);
    leads = new LeadPhrases(text, bodies);
    statuses = new StatusReader(cues);
    Map<String, Integer> indices = new HashMap<>();
    for (int i = 0; i < document.sections().size(); i++) {
      Section section = document.sections().get(i);
      indices.put(section.id(), i);
      parents.put(i, section.parent() == null ? -1 : indices.getOrDefault(section.parent(), -1));
    }
  }

  /** The lists in the order of their first items. */
  static List<NumberedList> in(Document document, Cues cues, BodyLists bodies) {
    return new NumberedLists(document, cues, bodies).all();
  }

  private List<NumberedList> all() {
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean runIn =
          i > 0
              && passages.get(i - 1).kind() == PassageKind.HEADING
              && passages.get(i - 1).end() == passage.begin();
      if (isProse(passage)) {
        if (!runIn) {
          take(ListMark.at(text, passage.begin(), passage.end()), passage.begin(), i);
        }
        takeInside(i);
      }
    }
    List<NumberedList> found = new ArrayList<>();
    for (Counted list : lists) {
      int headings = (int) list.items().stream().mapToInt(NumberedItem::under).distinct().count();
      found.add(new NumberedList(list.form(), bounded(list.items()), headings));
    }
    return found;
  }

  /** Takes the numbers that stand behind sentences in the middle of a paragraph. */
  private void takeInside(int index) {
    Passage passage = passages.get(index);
    for (int at = passage.begin() + 1; at < passage.end(); at++) {
      boolean blank = Character.isWhitespace(text.charAt(at - 1));
      if (!blank && STOPS.indexOf(text.charAt(at - 1)) < 0) {
        continue;
      }
      Mark mark = ListMark.at(text, at, passage.end());
      if (blank && mark != null && mark.form() != ListMark.COUNTED) {
        continue; // digits behind a blank count other things too
      }
      if (mark != null && (mark.number() == 1 || counts(mark))) {
        take(mark, at, index);
      }
    }
  }

  /** Adds an item to the list that it counts on, or begins a list with it. */
  private void take(@Nullable Mark mark, int at, int index) {
    if (mark == null) {
      return;
    }
    Passage passage = passages.get(index);
    boolean heads =
        at == passage.begin() && passage.kind() == PassageKind.HEADING && passage.section() >= 0;
    int section = heads ? passage.section() : -1;
    int under = heads ? parents.getOrDefault(section, -1) : passage.section();
    NumberedItem item =
        new NumberedItem(
            mark.number(), at, new Span(mark.end(), end(index, heads)), section, under);
    List<NumberedItem> list = open.get(mark.form());
    if (list == null || !counts(mark)) {
      list = new ArrayList<>();
      lists.add(new Counted(mark.form(), list));
      open.put(mark.form(), list);
    }
    list.add(item);
  }

  /** Whether a number follows on the last of its form. */
  private boolean counts(Mark mark) {
    List<NumberedItem> list = open.get(mark.form());
    return list != null && list.get(list.size() - 1).number() + 1 == mark.number();
  }

  /** Where what belongs to the item that begins with a passage ends. */
  private int end(int first, boolean heads) {
    Passage begin = passages.get(first);
    int end = begin.end();
    for (int i = first + 1; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean inside =
          passage.kind() == PassageKind.HEADING
              ? heads && isUnder(passage.section(), begin.section())
              : isProse(passage) && (belongs(passage, begin, heads) || !heads && goesOn(begin, i));
      if (!inside) {
        break;
      }
      end = passage.end();
    }
    return end;
  }

  private boolean belongs(Passage passage, Passage begin, boolean heads) {
    boolean underIt = heads && isUnder(passage.section(), begin.section());
    boolean beside = !heads && passage.section() == begin.section();
    return underIt && endsInStop(passage)
        || (underIt || beside)
            && (labels.startsAt(passage.begin(), passage.end())
                || leads.isBracket(passage.begin(), passage.end())
                || saysState(passage));
  }

  /** Whether a passage is a remark alone on how far something is: 已完工. */
  private boolean saysState(Passage passage) {
    return passage.end() - passage.begin() <= LONGEST_REMARK
        && statuses.read(text.substring(passage.begin(), passage.end())) != ProjectStatus.UNKNOWN;
  }

  /** Whether a passage goes on with what a label of the item before it opened. */
  private boolean goesOn(Passage begin, int index) {
    Passage passage = passages.get(index);
    if (passage.section() != begin.section()
        || ListMark.at(text, passage.begin(), passage.end()) != null) {
      return false;
    }
    List<ItemLabels.Label> before = labels.in(begin.begin(), passages.get(index - 1).end());
    int last = before.isEmpty() ? -1 : before.get(before.size() - 1).end();
    boolean open = last >= 0 && text.substring(last, passage.begin()).isBlank();
    return open || last >= 0 && endsInStop(passage);
  }

  private boolean isUnder(int section, int above) {
    int at = section;
    while (at >= 0 && at != above) {
      at = parents.getOrDefault(at, -1);
    }
    return at == above && above >= 0;
  }

  /** The items, each ending where the next begins at the latest. */
  private static List<NumberedItem> bounded(List<NumberedItem> items) {
    List<NumberedItem> bounded = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      NumberedItem item = items.get(i);
      int next = i + 1 < items.size() ? items.get(i + 1).begin() : Integer.MAX_VALUE;
      Span words = new Span(item.words().begin(), Math.min(item.words().end(), next));
      bounded.add(
          new NumberedItem(item.number(), item.begin(), words, item.section(), item.under()));
    }
    return bounded;
  }

  /** A signature, a date or a field's name between items has no full stop. */
  private boolean endsInStop(Passage passage) {
    return "。；;！）)】]".indexOf(text.charAt(passage.end() - 1)) >= 0;
  }

  private static boolean isProse(Passage passage) {
    return (passage.kind() == PassageKind.BODY || passage.kind() == PassageKind.HEADING)
        && passage.end() > passage.begin();
  }
}
