package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.Genre;
import org.gongbao.model.SectionKind;
import org.gongbao.model.document.Document;
import org.gongbao.model.finding.Span;

/**
 * The projects that a document numbers paragraph by paragraph. A numbered paragraph is one only
 * where the list says so: its items carry the bodies that lead them, the heading above announces
 * undertakings, or it counts on over the headings of a document on undertakings.
 */
final class NumberedProjects {
  private final Document document;
  private final Cues cues;
  private final ItemReader reader;
  private final AnnouncingHeadings headings;
  private final UndertakingLists undertakings;
  private final String title;
  private final StateHeadings states;
  private final List<NumberedList> all;

  NumberedProjects(Document document, Cues cues, BodyLists bodies) {
    this.document = document;
    this.cues = cues;
    reader = new ItemReader(document.text().text(), cues, bodies);
    headings = new AnnouncingHeadings(document, cues);
    states = new StateHeadings(document, cues);
    all = NumberedLists.in(document, cues, bodies);
    undertakings = new UndertakingLists(document, cues, all, reader);
    title = ReportTitle.of(document);
  }

  /** The projects by ordinal; none where no numbered list is one of undertakings. */
  Map<Integer, Draft> find(Genre genre) {
    List<NumberedList> lists = new ArrayList<>();
    for (NumberedList list : all) {
      if (undertakings.holds(list, genre)) {
        lists.add(list);
      }
    }
    Map<Integer, Draft> drafts = new LinkedHashMap<>();
    for (NumberedList list : lists) {
      if (lists.stream().noneMatch(other -> !other.equals(list) && yields(list, other))) {
        add(list, drafts);
      }
    }
    return drafts;
  }

  /**
   * Whether a list is not the one of projects beside another: it groups the other's items by field,
   * or is told inside one of the other's items.
   */
  private boolean yields(NumberedList list, NumberedList other) {
    if (list.isCountedThroughBy(other)) {
      return true;
    }
    if (other.isCountedThroughBy(list)) {
      return false;
    }
    if (list.holds(other) && !headings.announce(list, Cue.UNDERTAKINGS)) {
      return carriesSeveral(list)
          || leadsOnlyWithin(list, other)
          || headings.announce(other) && !headings.announce(list);
    }
    if (other.holds(list) && !headings.announce(other, Cue.UNDERTAKINGS)) {
      return !headings.announce(list, Cue.UNDERTAKINGS)
          && !carriesSeveral(other)
          && !leadsOnlyWithin(other, list);
    }
    return other.holds(list);
  }

  /**
   * Whether only the title or heading of a task list announces a list: its tasks may be grouped.
   */
  private boolean isOfTasks(NumberedList list) {
    return !headings.announce(list, Cue.UNDERTAKINGS) && headings.announce(list, Cue.TASK_LIST);
  }

  /** Whether the items of a list name nobody but in those of another inside them. */
  private boolean leadsOnlyWithin(NumberedList list, NumberedList other) {
    int first = other.items().get(0).begin();
    return list.items().stream()
            .filter(item -> other.items().stream().anyMatch(item::holds))
            .noneMatch(item -> reader.namesLeads(new Span(item.words().begin(), first)))
        && other.items().stream().allMatch(item -> reader.namesLeads(item.words()));
  }

  /** Whether most items hold more than one list of responsible bodies, so items of their own. */
  private boolean carriesSeveral(NumberedList list) {
    long several = list.items().stream().filter(item -> reader.leadLists(item.words()) > 1).count();
    return several * 2 > list.items().size();
  }

  private void add(NumberedList list, Map<Integer, Draft> drafts) {
    boolean reports = !isOfTasks(list) && undertakings.reportsMostly(list);
    for (NumberedItem item : list.items()) {
      int ordinal = item.number();
      if (drafts.containsKey(ordinal)) {
        ordinal = drafts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
      }
      Draft draft = reader.draft(ordinal, item.words(), isTold(item, reports));
      if (draft.name.isEmpty()) {
        continue;
      }
      if (item.section() >= 0) {
        draft.sections.add(item.section());
      }
      Span state = item.under() < 0 ? null : states.of(item.under());
      if (state != null) {
        draft.statuses.add(state);
      }
      drafts.put(ordinal, draft);
    }
  }

  /**
   * Whether an item reports: its section does, or the title of a document without such sections, or
   * most items of the list say how far they have come.
   */
  private boolean isTold(NumberedItem item, boolean reports) {
    int section = item.section() >= 0 ? item.section() : item.under();
    SectionKind kind = section < 0 ? SectionKind.OTHER : document.sections().get(section).kind();
    if (kind == SectionKind.ACHIEVEMENT || kind == SectionKind.PLAN) {
      return kind == SectionKind.ACHIEVEMENT;
    }
    boolean ofState = item.under() >= 0 && states.of(item.under()) != null;
    return ofState || cues.in(title, Cue.PROJECT_RESULT) || reports;
  }
}
