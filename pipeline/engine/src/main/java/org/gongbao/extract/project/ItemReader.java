package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.project.ItemLabels.Label;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.finding.Span;

/**
 * Reads a project from the words of an item: its title, and behind it what was promised, what was
 * done, what comes next and who leads, told apart by labels or by the words that turn to results.
 */
final class ItemReader {
  /** A semicolon parts clauses of a promise; it ends a title only where the item ends too. */
  private static final Pattern TITLE_END = Pattern.compile("[。：:\\n]|[；;](?=\\s*$)");

  private static final Pattern CLAUSE_END = Pattern.compile("[。；;：:\\n]");
  private static final int LONGEST_TITLE = 200;
  private static final Pattern FIRST_LEADING = Pattern.compile("牵头|主办|主责|第一|主要");
  private final String text;
  private final ItemLabels labels;
  private final LeadPhrases leads;
  private final ToldParts parts;

  ItemReader(String text, Cues cues, BodyLists bodies) {
    this.text = text;
    labels = new ItemLabels(text, cues);
    leads = new LeadPhrases(text, bodies);
    parts = new ToldParts(text, cues);
  }

  /** Whether the words of an item name the bodies that lead it. */
  boolean namesLeads(Span words) {
    return leads.in(words) != null
        || labels.in(words.begin(), words.end()).stream()
            .anyMatch(label -> label.column() == ProjectColumn.LEAD);
  }

  /** Whether the words of an item turn from what was promised to what was done. */
  boolean turns(Span words) {
    return parts.turnsByOpening(words);
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
    Span phrase = leads.in(words);
    int end = phrase == null ? words.end() : phrase.begin();
    int headEnd = found.isEmpty() ? end : Math.min(end, found.get(0).begin());
    boolean opensWithLabel = !found.isEmpty() && blank(words.begin(), found.get(0).begin());
    int titleEnd = titleEnd(words.begin(), headEnd);
    Draft draft = new Draft(ordinal, title(words.begin(), titleEnd));
    draft.places.add(words);
    if (phrase != null && found.isEmpty() && isClause(phrase, words)) {
      addAround(draft, words, titleEnd, phrase, told);
    } else if (found.isEmpty() && told && promisesInLine(draft.name, titleEnd, end)) {
      draft.goals.add(trimmed(words.begin(), titleEnd));
      parts.tell(draft, trimmed(titleEnd, end), true);
    } else if (found.isEmpty()) {
      parts.tell(draft, behindTitle(words, titleEnd, draft.name, end), told);
    } else {
      addLabelled(draft, found, words.end(), told);
      if (!opensWithLabel) {
        boolean reports = told && (draft.results.isEmpty() || !draft.goals.isEmpty());
        Span said = behindTitle(words, titleEnd, draft.name, headEnd);
        boolean titleAgain = told && said.begin() < titleEnd;
        boolean empty = said.isEmpty() || titleAgain && !measures(draft.name);
        if (!empty && (draft.goals.isEmpty() || draft.results.isEmpty())) {
          parts.tell(draft, said, reports && !titleAgain);
        }
      }
    }
    if (phrase != null) {
      draft.leads.removeIf(lead -> phrase.contains(lead.begin()));
      draft.leads.add(phrase);
    } else if (draft.leads.isEmpty() && said(words).contains("牵头")) {
      draft.leads.add(words);
    }
    return draft;
  }

  /** Whether a title that tells how much stands on a line of its own above what was done. */
  private boolean promisesInLine(String title, int titleEnd, int end) {
    return measures(title) && titleEnd < end && text.charAt(titleEnd) == '\n';
  }

  private boolean isClause(Span phrase, Span words) {
    Span clause = leads.clause(words);
    return clause != null && clause.begin() == phrase.begin();
  }

  /** Adds what stands before and behind the clause that says who leads. */
  private void addAround(Draft draft, Span words, int titleEnd, Span clause, boolean told) {
    Span before = trimmed(Math.min(titleEnd + 1, clause.begin()), clause.begin());
    Span behind = trimmed(clause.end(), words.end());
    if (!before.isEmpty()) {
      draft.goals.add(before);
    }
    if (!behind.isEmpty()) {
      parts.tell(draft, behind, told);
    } else if (before.isEmpty()) {
      draft.goals.add(trimmed(words.begin(), clause.begin()));
    }
  }

  private void addLabelled(Draft draft, List<Label> found, int end, boolean told) {
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
        case STATUS -> draft.statuses.add(said);
        case LEAD -> {
          Span list = sentence(said);
          (FIRST_LEADING.matcher(label.name()).find() ? leading : responsible).add(list);
          addRest(draft, trimmed(list.end(), said.end()), told);
        }
        case NAME -> draft.name = draft.name.isEmpty() ? title(said) : draft.name;
        case PARTNER -> addRest(draft, trimmed(sentence(said).end(), said.end()), told);
        case ORDINAL, OTHER -> {}
      }
    }
    draft.leads.addAll(leading.isEmpty() ? responsible : leading);
  }

  /** Adds what follows on a list of bodies in an item that otherwise tells nothing yet. */
  private void addRest(Draft draft, Span rest, boolean told) {
    boolean sentence = rest.end() - rest.begin() > 2;
    if (sentence && (told ? draft.results : draft.goals).isEmpty()) {
      parts.tell(draft, rest, told);
    }
  }

  /** Up to the first full stop, or the end of the bracket it stands in, it included. */
  private Span sentence(Span said) {
    int open = 0;
    for (int at = said.begin(); at < said.end(); at++) {
      char sign = text.charAt(at);
      open += "（(【[".indexOf(sign) >= 0 ? 1 : 0;
      boolean closes = "）)】]".indexOf(sign) >= 0;
      if (sign == '。' || closes && --open < 0) {
        return new Span(said.begin(), at + 1);
      }
    }
    return said;
  }

  private String title(Span said) {
    return title(said.begin(), titleEnd(said.begin(), said.end()));
  }

  /** Where the title that opens words ends: with its sentence, or its clause where that is long. */
  private int titleEnd(int begin, int end) {
    for (Pattern pattern : List.of(TITLE_END, CLAUSE_END)) {
      Matcher stop = pattern.matcher(text).region(begin, end);
      int at = stop.find() ? stop.start() : end;
      if (at - begin <= LONGEST_TITLE || pattern == CLAUSE_END) {
        return at;
      }
    }
    return end;
  }

  /** The words of a title; a comma or bracket before a label is none of them. */
  private String title(int begin, int end) {
    int last = end;
    while (last > begin && "，,、 （(【[".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return FoldedText.of(text, begin, last).text();
  }

  /** What stands behind the title; all of it where the title itself tells how much. */
  private Span behindTitle(Span words, int titleEnd, String title, int end) {
    int begin = parts.skipBlanks(Math.min(titleEnd + 1, end), end);
    boolean measured = measures(title);
    if (end < words.end()) {
      return measured || begin >= end ? trimmed(words.begin(), end) : trimmed(begin, end);
    }
    return measured || begin >= end ? words : new Span(begin, end);
  }

  private static boolean measures(String title) {
    return title.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private Span trimmed(int from, int to) {
    return parts.trimmed(from, to);
  }

  private boolean blank(int begin, int end) {
    return text.substring(begin, end).isBlank();
  }

  private String said(Span words) {
    return text.substring(words.begin(), words.end());
  }
}
