package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.gongbao.model.document.Document;
import org.gongbao.model.finding.Span;

/**
 * The projects that a document numbers paragraph by paragraph. A numbered paragraph is one only
 * where the list says so: its items carry the bodies that lead them, the heading above announces
 * undertakings, or it counts on over the headings of a document on undertakings.
 */
final class NumberedProjects {
  private static final int FEWEST = 2;
  private static final int FEWEST_OVER_HEADINGS = 3;

  /** Words of what has been done by some day; promises speak of completion without them. */
  private static final Pattern SO_FAR = Pattern.compile("已|目前|截至|正在|完成率|占[^。；，]{0,8}任务");

  /** What a project without further announcement calls itself at the end of its title. */
  private static final Pattern CALLED_PROJECT = Pattern.compile("(?:工程|项目)$");

  private final Document document;
  private final Cues cues;
  private final ItemReader reader;
  private final StatusReader statuses;
  private final String title;
  private final StateHeadings states;
  private final List<NumberedList> all;
  private long ledInAll;

  NumberedProjects(Document document, Cues cues, BodyLists bodies) {
    this.document = document;
    this.cues = cues;
    reader = new ItemReader(document.text().text(), cues, bodies);
    statuses = new StatusReader(cues);
    states = new StateHeadings(document, cues);
    all = NumberedLists.in(document, cues, bodies);
    title = ReportTitle.of(document);
  }

  /** The projects by ordinal; none where no numbered list is one of undertakings. */
  Map<Integer, Draft> find(Genre genre) {
    List<NumberedList> lists = new ArrayList<>();
    ledInAll =
        all.stream()
            .flatMap(list -> list.items().stream())
            .filter(item -> reader.namesLeads(item.words()))
            .count();
    for (NumberedList list : all) {
      if (isOfUndertakings(list, genre)) {
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
    if (list.holds(other) && !isAnnounced(list, Cue.UNDERTAKINGS)) {
      return carriesSeveral(list)
          || leadsOnlyWithin(list, other)
          || isAnnounced(other) && !isAnnounced(list);
    }
    if (other.holds(list) && !isAnnounced(other, Cue.UNDERTAKINGS)) {
      return !isAnnounced(list, Cue.UNDERTAKINGS)
          && !carriesSeveral(other)
          && !leadsOnlyWithin(other, list);
    }
    return other.holds(list);
  }

  /**
   * Whether only the title or heading of a task list announces a list: its tasks may be grouped.
   */
  private boolean isOfTasks(NumberedList list) {
    return !isAnnounced(list, Cue.UNDERTAKINGS) && isAnnounced(list, Cue.TASK_LIST);
  }

  /** Whether the items of a list name nobody but in those of another inside them. */
  private boolean leadsOnlyWithin(NumberedList list, NumberedList other) {
    int first = other.items().get(0).begin();
    return list.items().stream()
            .filter(item -> other.items().stream().anyMatch(item::holds))
            .noneMatch(item -> reader.namesLeads(new Span(item.words().begin(), first)))
        && other.items().stream().allMatch(item -> reader.namesLeads(item.words()));
  }

  private boolean isOfUndertakings(NumberedList list, Genre genre) {
    int items = list.items().size();
    long led = list.items().stream().filter(item -> reader.namesLeads(item.words())).count();
    boolean announced = isAnnounced(list);
    return (led >= FEWEST || led == items && ledInAll >= FEWEST_OVER_HEADINGS) && led * 2 >= items
        || announced && (items >= FEWEST || led > 0 || isCutShort(list))
        || items == 1 && isLedAndLast(list.items().get(0))
        || items >= FEWEST_OVER_HEADINGS && genre == Genre.OTHER && isCutOffBefore(list)
        || items >= FEWEST_OVER_HEADINGS && genre == Genre.OTHER && areCalledProjects(list)
        || items >= FEWEST && genre == Genre.OTHER && promiseAndReport(list)
        || items >= FEWEST_OVER_HEADINGS
            && list.headings() >= FEWEST
            && (genre == Genre.LIVELIHOOD_PROJECTS || announces(title))
        || isOfTitle(list)
        || items >= FEWEST && areCalledUndertakings(list);
  }

  /**
   * Whether a list is what the title announces: it stands under headings of a state, or under none
   * and is the only one that counts so. Its items are no parts of a document (指导思想, 存在问题).
   */
  private boolean isOfTitle(NumberedList list) {
    if (!announces(title, Cue.UNDERTAKINGS) || list.items().stream().anyMatch(this::isPart)) {
      return false;
    }
    boolean stated =
        list.items().stream()
            .allMatch(item -> item.under() >= 0 && states.of(item.under()) != null);
    return stated
        || list.items().size() >= FEWEST_OVER_HEADINGS
            && list.items().stream()
                .allMatch(item -> item.under() < 0 || states.of(item.under()) != null)
            && all.stream().filter(other -> other.form() == list.form()).count() == 1;
  }

  private boolean isPart(NumberedItem item) {
    return item.section() >= 0
        && (ProjectSections.isPart(document.sections().get(item.section()), cues)
            || states.of(item.section()) != null);
  }

  /** Whether the marks of a list themselves call its items undertakings: 实事一：. */
  private boolean areCalledUndertakings(NumberedList list) {
    return list.form() == ListMark.CALLED
        && list.items().stream()
            .allMatch(item -> text().substring(item.begin(), item.words().begin()).contains("实事"));
  }

  /**
   * Whether half the items at least first promise and then, by words that turn to it, report, below
   * a heading on what became of tasks.
   */
  private boolean promiseAndReport(NumberedList list) {
    int under = list.items().get(0).under();
    return under >= 0
        && cues.in(document.sections().get(under).title(), Cue.PROJECT_RESULT)
        && list.items().stream().noneMatch(this::isAccount)
        && list.items().stream().filter(item -> reader.turns(item.words())).count() * 2
            >= list.items().size();
  }

  /** Whether an item heads an account of several things (已完成事项情况), no project. */
  private boolean isAccount(NumberedItem item) {
    return item.section() >= 0 && document.sections().get(item.section()).title().endsWith("情况");
  }

  /** Whether each item heads a part, calls itself a project, and most say how far they are. */
  private boolean areCalledProjects(NumberedList list) {
    return list.items().stream()
            .allMatch(
                item ->
                    item.section() >= 0
                        && CALLED_PROJECT
                            .matcher(document.sections().get(item.section()).title())
                            .find())
        && reportsMostly(list);
  }

  /** Whether a list is a first heading alone right under one that announces undertakings. */
  private boolean isCutShort(NumberedList list) {
    NumberedItem item = list.items().get(0);
    return item.number() == 1
        && item.section() >= 0
        && item.under() >= 0
        && announces(document.sections().get(item.under()).title(), Cue.UNDERTAKINGS)
        && !isAccount(item);
  }

  /** Whether an item is a first one, a label says who leads it, and with it the document ends. */
  private boolean isLedAndLast(NumberedItem item) {
    return item.number() == 1
        && reader.leadLists(item.words()) == 1
        && text().substring(item.words().end()).isBlank();
  }

  /**
   * Whether a document begins in the middle of a list, one paragraph an item, and behind it speaks
   * of undertakings.
   */
  private boolean isCutOffBefore(NumberedList list) {
    NumberedItem first = list.items().get(0);
    int end = list.items().get(list.items().size() - 1).words().end();
    boolean begins = text().substring(0, first.begin()).isBlank() && first.number() > 1;
    boolean paragraphs =
        list.items().stream()
            .noneMatch(
                item ->
                    text().substring(item.words().begin(), item.words().end()).strip().indexOf('\n')
                        >= 0);
    return begins && paragraphs && cues.in(text().substring(end), Cue.UNDERTAKINGS);
  }

  /** Whether most items hold more than one list of responsible bodies, so items of their own. */
  private boolean carriesSeveral(NumberedList list) {
    long several = list.items().stream().filter(item -> reader.leadLists(item.words()) > 1).count();
    return several * 2 > list.items().size();
  }

  /** Whether a heading above all items of a list announces undertakings. */
  private boolean isAnnounced(NumberedList list) {
    return isAnnounced(list, Cue.UNDERTAKINGS) || isAnnounced(list, Cue.TASK_LIST);
  }

  private boolean isAnnounced(NumberedList list, Cue cue) {
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

  private boolean announces(String heading) {
    return announces(heading, Cue.UNDERTAKINGS) || announces(heading, Cue.TASK_LIST);
  }

  private boolean announces(String heading, Cue cue) {
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

  private void add(NumberedList list, Map<Integer, Draft> drafts) {
    boolean reports = !isOfTasks(list) && reportsMostly(list);
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

  private boolean reportsMostly(NumberedList list) {
    long reporting =
        list.items().stream()
            .map(item -> FoldedText.of(text(), item.words().begin(), item.words().end()).text())
            .filter(words -> SO_FAR.matcher(words).find())
            .filter(words -> statuses.read(words) != ProjectStatus.UNKNOWN)
            .count();
    return reporting * 2 > list.items().size();
  }

  private String text() {
    return document.text().text();
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
