package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.project.ItemLabels.Label;
import org.gongbao.extract.project.ProjectFinder.Draft;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.finding.Span;

/**
 * Reads a project from the words of an item: its title, and behind it what was promised, what was
 * done, what comes next and who leads, told apart by labels or by the words that turn to results.
 */
final class ItemReader {
  private static final Pattern RESPONSIBLE =
      Pattern.compile("[（(][^（）()]*(?:单位|部门|牵头|负责)[^（）()]*[）)](?=[。；;]?$)");
  private static final Pattern TITLE_END = Pattern.compile("[。；;：:\\n]");
  private static final Pattern FIRST_LEADING = Pattern.compile("牵头|主办|主责|第一|主要");
  private final String text;
  private final Cues cues;
  private final ItemLabels labels;

  ItemReader(String text, Cues cues) {
    this.text = text;
    this.cues = cues;
    labels = new ItemLabels(text, cues);
  }

  /** Whether the words of an item name the bodies that lead it. */
  boolean namesLeads(Span words) {
    return labels.in(words.begin(), words.end()).stream()
            .anyMatch(label -> label.column() == ProjectColumn.LEAD)
        || RESPONSIBLE.matcher(text).region(words.begin(), words.end()).find();
  }

  /** How many lists of leading bodies the words of an item hold. */
  long leadLists(Span words) {
    return labels.in(words.begin(), words.end()).stream()
        .filter(label -> label.column() == ProjectColumn.LEAD)
        .filter(label -> isFirstOfBracket(label))
        .count();
  }

  /** A label behind a semicolon goes on with the bracket that another opened. */
  private boolean isFirstOfBracket(Label label) {
    int before = label.begin() - 1;
    return before < 0 || "；;，,".indexOf(text.charAt(before)) < 0;
  }

  /**
   * The project that an item is.
   *
   * @param told whether the item reports on it; else it promises
   */
  Draft draft(int ordinal, Span words, boolean told) {
    List<Label> found = labels.in(words.begin(), words.end());
    Matcher responsible = RESPONSIBLE.matcher(text).region(words.begin(), words.end());
    boolean named = responsible.find();
    int end = named ? responsible.start() : words.end();
    int headEnd = found.isEmpty() ? end : Math.min(end, found.get(0).begin());
    boolean opensWithLabel = !found.isEmpty() && blank(words.begin(), found.get(0).begin());
    Matcher stop = TITLE_END.matcher(text).region(words.begin(), headEnd);
    int titleEnd = stop.find() ? stop.start() : headEnd;
    Draft draft = new Draft(ordinal, FoldedText.of(text, words.begin(), titleEnd).text());
    draft.places.add(words);
    if (found.isEmpty()) {
      tell(draft, behindTitle(words, titleEnd, draft.name, words.end()), told);
    } else {
      addLabelled(draft, found, words.end());
      if (!opensWithLabel) {
        boolean reports = told && (draft.results.isEmpty() || !draft.goals.isEmpty());
        Span said = behindTitle(words, titleEnd, draft.name, headEnd);
        if (!said.isEmpty() && (draft.goals.isEmpty() || draft.results.isEmpty())) {
          tell(draft, said, reports);
        }
      }
    }
    if (named) {
      Span bracket = new Span(responsible.start(), responsible.end());
      draft.leads.removeIf(lead -> bracket.contains(lead.begin()));
      draft.leads.add(bracket);
    } else if (draft.leads.isEmpty() && said(words).contains("牵头")) {
      draft.leads.add(words);
    }
    return draft;
  }

  /** Adds what is said behind a title: done, promised, or first the one and then the other. */
  private void tell(Draft draft, Span said, boolean told) {
    if (!told) {
      draft.goals.add(0, said);
      return;
    }
    int turn = draft.results.isEmpty() ? turn(said) : -1;
    if (turn < 0) {
      draft.results.add(0, said);
      return;
    }
    draft.goals.add(0, trimmed(said.begin(), turn));
    draft.results.add(0, new Span(turn, said.end()));
  }

  /** Where a later sentence turns to what was done by some day: 截至…, 目前…; -1 for none. */
  private int turn(Span said) {
    for (int i = said.begin() + 1; i < said.end(); i++) {
      boolean begins = "。；;\n".indexOf(text.charAt(i - 1)) >= 0;
      if (begins
          && cues.of(Cue.RESULT_OPENING).startingAt(text, skipBlanks(i, said.end())) != null) {
        return skipBlanks(i, said.end());
      }
    }
    return -1;
  }

  private void addLabelled(Draft draft, List<Label> found, int end) {
    List<Span> leading = new ArrayList<>();
    List<Span> responsible = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Label label = found.get(i);
      int next = i + 1 < found.size() ? found.get(i + 1).begin() : end;
      Span said = trimmed(label.end(), next);
      if (said.isEmpty()) {
        continue;
      }
      switch (label.column()) {
        case GOAL -> draft.goals.add(said);
        case RESULT -> draft.results.add(said);
        case PLAN -> draft.plan = draft.plan == null ? said : draft.plan;
        case STATUS -> draft.status = draft.status == null ? said : draft.status;
        case LEAD -> (FIRST_LEADING.matcher(label.name()).find() ? leading : responsible).add(said);
        case NAME -> draft.name = draft.name.isEmpty() ? title(said) : draft.name;
        case PARTNER, ORDINAL, OTHER -> {}
      }
    }
    draft.leads.addAll(leading.isEmpty() ? responsible : leading);
  }

  private String title(Span said) {
    Matcher stop = TITLE_END.matcher(text).region(said.begin(), said.end());
    return FoldedText.of(text, said.begin(), stop.find() ? stop.start() : said.end()).text();
  }

  /** What stands behind the title; all of it where the title itself tells how much. */
  private Span behindTitle(Span words, int titleEnd, String title, int end) {
    int begin = skipBlanks(Math.min(titleEnd + 1, end), end);
    boolean measured = title.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (end < words.end()) {
      return measured || begin >= end ? trimmed(words.begin(), end) : trimmed(begin, end);
    }
    return measured || begin >= end ? words : new Span(begin, end);
  }

  private Span trimmed(int from, int to) {
    int begin = skipBlanks(from, to);
    int end = to;
    while (end > begin
        && (Character.isWhitespace(text.charAt(end - 1))
            || "（([【".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return new Span(begin, end);
  }

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean blank(int begin, int end) {
    return text.substring(begin, end).isBlank();
  }

  private String said(Span words) {
    return text.substring(words.begin(), words.end());
  }
}
