package org.gongbao.extract.project;

import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.document.Document;

/**
 * Tells which of the numbered lists of a document are of undertakings: their items carry the bodies
 * that lead them, a heading or the title announces them, or they count on over headings.
 */
final class UndertakingLists {
  private static final int FEWEST = 2;
  private static final int FEWEST_OVER_HEADINGS = 3;

  /** Words of what has been done by some day; promises speak of completion without them. */
  private static final Pattern SO_FAR = Pattern.compile("已|目前|截至|正在|完成率|占[^。；，]{0,8}任务");

  /** What a project without further announcement calls itself at the end of its title. */
  private static final Pattern CALLED_PROJECT = Pattern.compile("(?:工程|项目)$");

  private final Document document;
  private final Cues cues;
  private final List<NumberedList> all;
  private final ItemReader reader;
  private final AnnouncingHeadings headings;
  private final StateHeadings states;
  private final StatusReader statuses;
  private final String title;
  private final boolean ofPolicy;
  private final long ledInAll;

  /**
   * The lists of a document.
   *
   * @param all all its numbered lists
   * @param reader reads its items
   */
  UndertakingLists(Document document, Cues cues, List<NumberedList> all, ItemReader reader) {
    this.document = document;
    this.cues = cues;
    this.all = all;
    this.reader = reader;
    headings = new AnnouncingHeadings(document, cues);
    states = new StateHeadings(document, cues);
    statuses = new StatusReader(cues);
    title = ReportTitle.of(document);
    ofPolicy = cues.in(title, Cue.POLICY) && !headings.announces(title);
    ledInAll =
        all.stream()
            .flatMap(list -> list.items().stream())
            .filter(item -> reader.namesLeads(item.words()))
            .count();
  }

  /** Whether a list of a document of a genre is one. */
  boolean holds(NumberedList list, Genre genre) {
    int items = list.items().size();
    long led = list.items().stream().filter(item -> reader.namesLeads(item.words())).count();
    boolean announced = headings.announce(list);
    boolean answered =
        (led >= FEWEST || led == items && ledInAll >= FEWEST_OVER_HEADINGS) && led * 2 >= items;
    return answered && (!ofPolicy || items >= FEWEST_OVER_HEADINGS && areMostlyCalledProjects(list))
        || announced && (items >= FEWEST || led > 0 || isCutShort(list))
        || items == 1 && isLedAndLast(list.items().get(0))
        || items >= FEWEST_OVER_HEADINGS && genre == Genre.OTHER && isCutOffBefore(list)
        || items >= FEWEST_OVER_HEADINGS && genre == Genre.OTHER && areCalledProjects(list)
        || items >= FEWEST && genre == Genre.OTHER && promiseAndReport(list)
        || items >= FEWEST_OVER_HEADINGS
            && list.headings() >= FEWEST
            && (genre == Genre.LIVELIHOOD_PROJECTS || headings.announces(title))
        || isOfTitle(list)
        || items >= FEWEST && areCalledUndertakings(list);
  }

  /**
   * Whether a list is what the title announces: it stands under headings of a state, or under none
   * and is the only one that counts so. Its items are no parts of a document (指导思想, 存在问题).
   */
  private boolean isOfTitle(NumberedList list) {
    if (!headings.announces(title, Cue.UNDERTAKINGS)
        || list.items().stream().anyMatch(this::isPart)) {
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

  /**
   * Whether most items call themselves projects: what else a policy asks of the bodies that answer
   * for it are measures.
   */
  private boolean areMostlyCalledProjects(NumberedList list) {
    long called =
        list.items().stream()
            .map(item -> reader.draft(item.number(), item.words(), false).name)
            .filter(name -> CALLED_PROJECT.matcher(name).find())
            .count();
    return called * 2 > list.items().size();
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
        && headings.announces(document.sections().get(item.under()).title(), Cue.UNDERTAKINGS)
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

  /** Whether most items of a list say how far they have come. */
  boolean reportsMostly(NumberedList list) {
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
}
