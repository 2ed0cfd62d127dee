package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.project.ListMark.Mark;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.ChineseNumeral;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.gongbao.model.Genre;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/**
 * The projects that running text on undertakings names by how far they have come:
 * 已完成8件：…；正在推进的有…；…. A list is announced by its state, or followed by it (…等8件已完成), and has as many
 * members as that counts, where it does.
 */
final class StatedLists {
  private static final int FEWEST = 3;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 60;
  private static final String CLAUSES = "。；;：:，,\n";
  private static final String OPENERS = "（(“《";
  private static final String CLOSERS = "）)”》";
  private static final String SENTENCES = "。；;：:\n";
  private static final Pattern COUNT = Pattern.compile("(\\d{1,3}|[一二三四五六七八九十]{1,3})[件项个](?!月)");

  /** The count behind the last member: 等8件. */
  private static final Pattern CLOSING =
      Pattern.compile("(等)?\\s*(\\d{1,3}|[一二三四五六七八九十]{1,3})[件项个][^，。；：、]{0,4}(?=[；;，,。]?$)");

  /** The same, and what is said of all: 等8件已完成. */
  private static final Pattern STATE_BEHIND =
      Pattern.compile(
          "(等)?\\s*(\\d{1,3}|[一二三四五六七八九十]{1,3})[件项个](?:实事|项目|任务|事项)?([^，。；：、]{2,12})(?=[，,；;。、]|$)");

  /** What may stand between the last sentence and the first member. */
  private static final Pattern LEAD_IN = Pattern.compile("\\s*(?:其中|目前|截至目前)?[，,：:]?(?:包括|有)?");

  private final Document document;
  private final String text;
  private final Cues cues;
  private final StatusReader statuses;

  StatedLists(Document document, Cues cues) {
    this.document = document;
    this.cues = cues;
    text = document.text().text();
    statuses = new StatusReader(cues);
  }

  /** The words that announce a list by a state, and how many members they count, 0 for none. */
  private record Opening(Span state, int count, int behind) {}

  /**
   * The projects in order; none where no paragraph on undertakings lists them so. Reports on all
   * that was done list other works too, and are not searched.
   */
  List<Draft> find(Genre genre) {
    if (genre != Genre.LIVELIHOOD_PROJECTS && genre != Genre.OTHER) {
      return List.of();
    }
    boolean announced = false;
    for (Passage passage : document.passages()) {
      String words = FoldedText.of(text, passage.begin(), passage.end()).text();
      if (passage.kind() == PassageKind.TITLE) {
        announced |= cues.in(words, Cue.UNDERTAKINGS);
      } else if (passage.kind() == PassageKind.BODY
          && (announced || cues.in(words, Cue.UNDERTAKINGS))) {
        List<Draft> drafts = drafts(lists(passage));
        if (drafts.size() >= FEWEST) {
          return drafts;
        }
      }
    }
    return List.of();
  }

  /** A list: the words that tell its state, and its members. */
  private record Stated(Span state, List<Span> members) {}

  private List<Draft> drafts(List<Stated> lists) {
    List<Draft> drafts = new ArrayList<>();
    for (Stated list : lists) {
      list.members().forEach(each -> drafts.add(draft(drafts.size() + 1, each, list.state())));
    }
    return drafts;
  }

  private List<Stated> lists(Passage passage) {
    List<Opening> openings = openings(passage);
    List<Stated> lists = new ArrayList<>(closed(passage));
    for (int i = 0; i < openings.size(); i++) {
      Opening opening = openings.get(i);
      int limit = i + 1 < openings.size() ? openings.get(i + 1).state().begin() : passage.end();
      int stop = text.indexOf('。', opening.behind());
      int end = stop < 0 || stop > limit ? limit : stop;
      Matcher closing = CLOSING.matcher(text).region(opening.behind(), end);
      boolean closes = closing.find();
      List<Span> members = members(opening.behind(), closes ? closing.start() : end);
      int count = closes ? value(closing.group(2)) : opening.count();
      boolean more = closes && closing.group(1) != null;
      if (fits(members, count, more)) {
        lists.add(new Stated(opening.state(), members));
      }
    }
    lists.sort(Comparator.comparingInt(list -> list.members().get(0).begin()));
    return lists;
  }

  /** The lists whose state follows on the last member and the count of all. */
  private List<Stated> closed(Passage passage) {
    List<Stated> lists = new ArrayList<>();
    Matcher state = STATE_BEHIND.matcher(text).region(passage.begin(), passage.end());
    while (state.find()) {
      Span words = new Span(state.start(3), state.end(3));
      int begin = state.start();
      while (begin > passage.begin()
          && CLAUSES.indexOf(text.charAt(begin - 1)) < 0
          && !text.startsWith("其中", begin)) {
        begin--;
      }
      Matcher lead = LEAD_IN.matcher(text).region(begin, state.start());
      List<Span> members = members(lead.lookingAt() ? lead.end() : begin, state.start());
      boolean known =
          statuses.read(FoldedText.of(text, words.begin(), words.end()).text())
              != ProjectStatus.UNKNOWN;
      if (known
          && members.size() > 1
          && fits(members, value(state.group(2)), state.group(1) != null)) {
        lists.add(new Stated(words, members));
      }
    }
    return lists;
  }

  /**
   * Whether members are names, and as many as counted.
   *
   * @param more whether a word says that not all are named
   */
  private static boolean fits(List<Span> members, int count, boolean more) {
    boolean counted = count == 0 || (more ? members.size() <= count : members.size() == count);
    return counted && !members.isEmpty() && members.stream().allMatch(StatedLists::mayName);
  }

  private List<Opening> openings(Passage passage) {
    List<Opening> openings = new ArrayList<>();
    int begin = passage.begin();
    for (int at = passage.begin(); at < passage.end(); at++) {
      int behind = behindOpening(at, passage.end());
      Opening opening = behind < 0 ? null : opening(begin, at, behind);
      if (opening != null) {
        openings.add(opening);
      }
      if (behind > 0) {
        at = behind - 1;
        begin = behind;
      } else if (SENTENCES.indexOf(text.charAt(at)) >= 0) {
        begin = at + 1;
      }
    }
    return openings;
  }

  /** The offset behind words at which a list may open (：, 分别是：, the 有 of 完成的有); -1 for none. */
  private int behindOpening(int at, int end) {
    Phrases.Match<Cue> words = cues.of(Cue.LIST_OPENING).startingAt(text, at);
    boolean has = at > 0 && text.charAt(at - 1) == '的' && "有是为".indexOf(text.charAt(at)) >= 0;
    int behind = at + (words != null ? words.length() : has ? 1 : 0);
    boolean colon = behind < end && "：:".indexOf(text.charAt(behind)) >= 0;
    return colon ? behind + 1 : behind > at ? behind : -1;
  }

  /** The opening that words before a list are; null where they tell no state. */
  private @Nullable Opening opening(int begin, int end, int behind) {
    String head = FoldedText.of(text, begin, end).text();
    int count = count(head);
    boolean ones = head.endsWith("的") || head.endsWith("的项目") || head.endsWith("的事项");
    String words = FoldedText.of(text, begin, behind).text();
    boolean state = statuses.read(words) != ProjectStatus.UNKNOWN;
    return state && (ones || count > 0)
        ? new Opening(new Span(begin, behind), count, behind)
        : null;
  }

  private static int count(String head) {
    Matcher matcher = COUNT.matcher(head);
    int count = 0;
    while (matcher.find()) {
      count = value(matcher.group(1));
    }
    return count;
  }

  private static int value(String number) {
    return Character.isDigit(number.charAt(0))
        ? Integer.parseInt(number)
        : ChineseNumeral.value(number);
  }

  /** The members, parted by semicolons, or by the sign of lists where there are none. */
  private List<Span> members(int begin, int end) {
    Span whole = trimmed(begin, end);
    boolean sentences =
        text.substring(whole.begin(), whole.end()).chars().anyMatch(c -> c == '；' || c == ';');
    String parting = sentences ? "；;" : "、";
    List<Span> members = new ArrayList<>();
    int depth = 0;
    int from = whole.begin();
    for (int at = whole.begin(); at <= whole.end(); at++) {
      char sign = at == whole.end() ? ' ' : text.charAt(at);
      depth += OPENERS.indexOf(sign) >= 0 ? 1 : CLOSERS.indexOf(sign) >= 0 && depth > 0 ? -1 : 0;
      if (at == whole.end() || depth == 0 && parting.indexOf(sign) >= 0) {
        members.add(trimmed(from, at));
        from = at + 1;
      }
    }
    return members;
  }

  /** A stretch without its number and the signs about it. */
  private Span trimmed(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && isEdge(begin)) {
      begin++;
    }
    while (end > begin && isEdge(end - 1)) {
      end--;
    }
    Mark mark = ListMark.at(text, begin, end);
    return new Span(mark == null ? begin : mark.end(), end);
  }

  private boolean isEdge(int at) {
    return Character.isWhitespace(text.charAt(at)) || "；;，,、。“”".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean mayName(Span member) {
    int length = member.end() - member.begin();
    return length >= SHORTEST && length <= LONGEST;
  }

  /** A project of which its name and how far it is are all that is told. */
  private Draft draft(int ordinal, Span member, Span state) {
    String words = FoldedText.of(text, member.begin(), member.end()).text();
    int comma = words.indexOf('，');
    Draft draft = new Draft(ordinal, comma < SHORTEST ? words : words.substring(0, comma));
    draft.places.add(member);
    draft.results.add(member);
    draft.statuses.add(state);
    return draft;
  }
}
