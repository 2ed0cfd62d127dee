package org.gongbao.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongbao.structure.Part.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Tells numbered headings from numbered sentences and contents lists: not one by one but run by
 * run, as the members of a run are set alike. A heading that stands alone must have something under
 * it before the next number of its run.
 */
final class NumberedRuns {
  private final Numbering numbering;

  NumberedRuns(Numbering numbering) {
    this.numbering = numbering;
  }

  /** The headings among the parts, and where their numbers leave gaps. */
  record Found(List<Heading> headings, List<Gap> gaps) {}

  /**
   * A number that does not follow on the one before.
   *
   * @param part index of the paragraph
   * @param end offset behind its number
   * @param printed the number
   * @param due the value that would have followed
   */
  record Gap(int part, int end, String printed, int due) {}

  /**
   * Finds the numbered headings.
   *
   * @param boundaries the headings without number, where numbering starts afresh, by their part
   * @param taken parts that are something else
   * @param declared what the file says to be headings
   */
  Found in(
      List<Part> parts,
      Map<Integer, Heading> boundaries,
      Set<Integer> taken,
      DeclaredHeadings declared) {
    @Nullable NumberedParagraph[] numbered = new @Nullable NumberedParagraph[parts.size()];
    boolean[] substantive = new boolean[parts.size()];
    boolean[] contents = ContentsLines.among(parts);
    for (int i = 0; i < numbered.length; i++) {
      boolean passedOver = taken.contains(i) || contents[i];
      NumberedParagraph paragraph = passedOver ? null : numbered(parts.get(i), i, declared);
      numbered[i] = paragraph;
      substantive[i] = paragraph == null ? !contents[i] : paragraph.saysSomething();
    }
    List<NumberedRun> runs = runs(numbered, boundaries);
    Map<NumberedRun, int[]> votes = votes(runs, substantive);
    List<Heading> headings = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    for (NumberedRun run : runs) {
      int[] vote = votes.getOrDefault(run.root(), new int[2]);
      int surplus = vote[0] * 2 - vote[1];
      if (run.form().isMajor() ? surplus >= 0 : surplus > 0) {
        collect(run, headings, gaps);
      }
    }
    return new Found(headings, gaps);
  }

  private @Nullable NumberedParagraph numbered(Part part, int index, DeclaredHeadings declared) {
    if (!(part instanceof Prose prose)) {
      return null;
    }
    SectionNumber number = numbering.at(prose.text());
    return number == null
        ? null
        : new NumberedParagraph(index, number, prose, declared.contain(index));
  }

  private static List<NumberedRun> runs(
      @Nullable NumberedParagraph[] numbered, Map<Integer, Heading> boundaries) {
    NestingOrder order =
        new NestingOrder(
            Arrays.stream(numbered)
                .filter(Objects::nonNull)
                .map(paragraph -> paragraph.number)
                .toList());
    List<NumberedRun> runs = new ArrayList<>();
    Deque<NumberedRun> open = new ArrayDeque<>();
    for (int i = 0; i < numbered.length; i++) {
      NumberedParagraph paragraph = numbered[i];
      if (boundaries.containsKey(i)) {
        while (!open.isEmpty()) {
          close(open, headsNext(open.element().last(), i, boundaries) ? i + 1 : i);
        }
      } else if (paragraph != null) {
        place(paragraph, open, runs, order);
      }
    }
    while (!open.isEmpty()) {
      close(open, numbered.length);
    }
    return runs;
  }

  private static void place(
      NumberedParagraph paragraph,
      Deque<NumberedRun> open,
      List<NumberedRun> runs,
      NestingOrder order) {
    NumberingForm form = paragraph.number.form();
    if (open.stream().anyMatch(run -> run.form().is(form))) {
      while (!open.element().form().is(form)) {
        close(open, paragraph.part);
      }
      NumberedRun run = open.element();
      if (paragraph.number.value() > 1) {
        run.last().reach = paragraph.part;
        run.members().add(paragraph);
        return;
      }
      close(open, paragraph.part);
    } else {
      while (!open.isEmpty() && order.isAbove(form, open.element().form())) {
        close(open, paragraph.part);
      }
    }
    NumberedRun run = new NumberedRun(paragraph, lastOf(form, runs));
    open.push(run);
    runs.add(run);
  }

  /** Whether a heading without number right below a numbered one is what that one heads. */
  private static boolean headsNext(
      NumberedParagraph last, int boundary, Map<Integer, Heading> boundaries) {
    Heading below = boundaries.get(boundary);
    return last.part + 1 == boundary && below != null && below.rank() == Heading.Rank.STYLED;
  }

  private static void close(Deque<NumberedRun> open, int at) {
    open.pop().last().reach = at;
  }

  private static @Nullable NumberedRun lastOf(NumberingForm form, List<NumberedRun> runs) {
    for (int i = runs.size() - 1; i >= 0; i--) {
      if (runs.get(i).form().is(form)) {
        return runs.get(i);
      }
    }
    return null;
  }

  /** Headings and members of each run, those that carry on its counting included. */
  private static Map<NumberedRun, int[]> votes(List<NumberedRun> runs, boolean[] substantive) {
    Map<NumberedRun, int[]> votes = new HashMap<>();
    for (NumberedRun run : runs) {
      int[] vote = votes.computeIfAbsent(run.root(), root -> new int[2]);
      vote[0] += run.headings(substantive);
      vote[1] += run.members().size();
    }
    return votes;
  }

  private static void collect(NumberedRun run, List<Heading> headings, List<Gap> gaps) {
    int due = run.due();
    for (NumberedParagraph member : run.members()) {
      SectionNumber number = member.number;
      if (number.value() != due) {
        gaps.add(new Gap(member.part, number.end(), number.printed(), due));
      }
      due = number.value() + 1;
      if (member.mayHead()) {
        headings.add(member.heading());
      }
    }
  }
}
