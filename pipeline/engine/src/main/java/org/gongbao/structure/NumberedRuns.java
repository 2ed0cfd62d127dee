package org.gongbao.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.structure.Part.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Tells numbered headings from numbered sentences and contents lists: not one by one but run by
 * run, as the members of a run are set alike. A heading that stands alone must have something under
 * it before the next number of its run.
 */
final class NumberedRuns {
  private static final int ALONE_LENGTH = 60;
  private static final int RUN_IN_LENGTH_IN_RUN = 100;
  private static final Pattern AMOUNT = Pattern.compile("\\d\\s*(?:\\.\\d|[万亿元%％])");
  private final Numbering numbering;

  NumberedRuns(Numbering numbering) {
    this.numbering = numbering;
  }

  /** What a numbered paragraph looks like. */
  private enum Shape {
    /** A short line without more. */
    ALONE,
    /** A short sentence and more behind it. */
    RUN_IN,
    /** A sentence. */
    SENTENCE
  }

  /** A numbered paragraph. */
  private static final class Member {
    final int part;
    final SectionNumber number;
    final Shape shape;
    final int end;
    int reach;

    Member(int part, SectionNumber number, Shape shape, int end) {
      this.part = part;
      this.number = number;
      this.shape = shape;
      this.end = end;
    }
  }

  /**
   * Numbered paragraphs of one form that follow each other in one place.
   *
   * @param form how they are numbered
   * @param members the paragraphs
   * @param after the value that a run before counted to, where this one may go on from; 0 for none
   */
  private record Run(NumberingForm form, List<Member> members, int after) {
    Member last() {
      return members.get(members.size() - 1);
    }
  }

  /** The headings among the parts, and where their numbers leave gaps. */
  record Found(List<Heading> headings, List<Gap> gaps) {}

  /**
   * A number that does not follow on the one before.
   *
   * @param part index of the paragraph
   * @param end offset behind its number
   * @param printed the number
   * @param expected the value that would have followed
   */
  record Gap(int part, int end, String printed, int expected) {}

  /**
   * Finds the numbered headings.
   *
   * @param boundaries parts where numbering starts afresh: headings without number
   * @param captions parts that belong to tables
   */
  Found in(List<Part> parts, Set<Integer> boundaries, Set<Integer> captions) {
    List<Run> runs = new ArrayList<>();
    boolean[] substantive = new boolean[parts.size()];
    @Nullable Member[] numbered = new @Nullable Member[parts.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = member(parts, i, captions);
    }
    NestingOrder order =
        new NestingOrder(
            Arrays.stream(numbered).filter(Objects::nonNull).map(member -> member.number).toList());
    Deque<Run> open = new ArrayDeque<>();
    for (int i = 0; i < numbered.length; i++) {
      if (boundaries.contains(i)) {
        close(open, i);
        continue;
      }
      Member member = numbered[i];
      substantive[i] = member == null ? isMatter(parts.get(i)) : member.shape != Shape.ALONE;
      if (member != null) {
        place(member, open, runs, order);
      }
    }
    close(open, parts.size());
    List<Heading> headings = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (Run run : runs) {
      if (isOfHeadings(run, substantive)) {
        collect(run, parts, headings, gaps);
      }
    }
    return new Found(headings, gaps);
  }

  private static boolean isMatter(Part part) {
    return !(part instanceof Prose prose) || !isContentsLine(prose.text());
  }

  /** Whether a line leads to a page number, as contents lists do. */
  static boolean isContentsLine(String text) {
    return text.contains("………") || text.contains("......") || text.contains("······");
  }

  private @Nullable Member member(List<Part> parts, int index, Set<Integer> captions) {
    if (!(parts.get(index) instanceof Prose prose) || captions.contains(index)) {
      return null;
    }
    SectionNumber number = numbering.at(prose.text());
    if (number == null || isContentsLine(prose.text())) {
      return null;
    }
    int stop = Sentences.firstStop(prose.text(), number.end());
    int end = stop < 0 ? prose.located().length() : stop + 1;
    return new Member(index, number, shape(prose, number, stop), end);
  }

  private static Shape shape(Prose prose, SectionNumber number, int stop) {
    String text = prose.text();
    int end = stop < 0 ? text.length() : stop;
    int length = end - number.end();
    boolean bold = prose.style().boldPrefix() >= end - 1;
    boolean sentence = stop >= 0 || !number.form().isMajor();
    boolean tells =
        isDefinition(text, number, end)
            || (sentence && AMOUNT.matcher(text.substring(0, end)).find());
    if (length < 2 || (tells && !bold)) {
      return Shape.SENTENCE;
    }
    if (stop < 0) {
      boolean listed = "；;，,、".indexOf(text.charAt(text.length() - 1)) >= 0;
      boolean several = text.indexOf('；') >= 0;
      return length <= ALONE_LENGTH && !listed && !several ? Shape.ALONE : Shape.SENTENCE;
    }
    if (length > (bold ? RUN_IN_LENGTH_IN_RUN : number.form().runIn())) {
      return Shape.SENTENCE;
    }
    return stop + 1 >= text.length() ? Shape.ALONE : Shape.RUN_IN;
  }

  /** Whether a colon inside the would-be heading tells a definition or a list. */
  private static boolean isDefinition(String text, SectionNumber number, int end) {
    for (int i = number.end(); i < end - 1; i++) {
      if (Script.fold(text.charAt(i)) == ':') {
        return true;
      }
    }
    return false;
  }

  private static void place(Member member, Deque<Run> open, List<Run> runs, NestingOrder order) {
    NumberingForm form = member.number.form();
    boolean known = open.stream().anyMatch(run -> run.form().equals(form));
    int after = 0;
    if (known) {
      while (!open.element().form().equals(form)) {
        open.pop().last().reach = member.part;
      }
      Run run = open.element();
      run.last().reach = member.part;
      if (member.number.value() > 1) {
        run.members().add(member);
        return;
      }
      open.pop();
    } else {
      while (!open.isEmpty() && order.isAbove(form, open.element().form())) {
        open.pop().last().reach = member.part;
      }
      after = lastValue(form, runs);
    }
    Run run = new Run(form, new ArrayList<>(List.of(member)), after);
    open.push(run);
    runs.add(run);
  }

  private static int lastValue(NumberingForm form, List<Run> runs) {
    for (int i = runs.size() - 1; i >= 0; i--) {
      if (runs.get(i).form().equals(form)) {
        return runs.get(i).last().number.value();
      }
    }
    return 0;
  }

  private static void close(Deque<Run> open, int at) {
    while (!open.isEmpty()) {
      open.pop().last().reach = at;
    }
  }

  private static boolean isOfHeadings(Run run, boolean[] substantive) {
    int headings = 0;
    for (Member member : run.members()) {
      boolean heads =
          switch (member.shape) {
            case ALONE -> hasMatter(member, substantive);
            case RUN_IN -> true;
            case SENTENCE -> false;
          };
      headings += heads ? 1 : 0;
    }
    int all = run.members().size();
    return run.form().isMajor() ? headings * 2 >= all : headings * 2 > all;
  }

  private static boolean hasMatter(Member member, boolean[] substantive) {
    for (int i = member.part + 1; i < member.reach; i++) {
      if (substantive[i]) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Run run, List<Part> parts, List<Heading> headings, List<Gap> gaps) {
    int expected = run.after() > 0 && run.members().get(0).number.value() > 1 ? run.after() + 1 : 1;
    for (Member member : run.members()) {
      SectionNumber number = member.number;
      if (number.value() != expected) {
        gaps.add(new Gap(member.part, number.end(), number.printed(), expected));
      }
      expected = number.value() + 1;
      String text = ((Prose) parts.get(member.part)).text();
      boolean heads =
          member.shape != Shape.SENTENCE
              || (run.form().isMajor()
                  && member.end < text.length()
                  && member.end - number.end() <= RUN_IN_LENGTH_IN_RUN
                  && !isDefinition(text, number, member.end));
      if (heads) {
        headings.add(
            new Heading(
                member.part,
                member.part,
                member.end,
                Heading.Rank.NUMBERED,
                number.printed(),
                number,
                HeadingText.title(text.substring(number.end(), member.end))));
      }
    }
  }
}
