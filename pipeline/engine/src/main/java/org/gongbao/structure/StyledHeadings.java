package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gongbao.structure.LineCues.Cue;
import org.gongbao.structure.Part.Prose;
import org.gongbao.structure.Part.Tabular;

/** Finds headings without a number: by their setting, or as words that only head sections. */
final class StyledHeadings {
  private static final int LONGEST = 40;
  private static final int MOST_LINES = 3;
  private final Numbering numbering;
  private final SectionKinds kinds;
  private final LineCues cues;

  StyledHeadings(Numbering numbering, SectionKinds kinds, LineCues cues) {
    this.numbering = numbering;
    this.kinds = kinds;
    this.cues = cues;
  }

  /**
   * Finds the headings.
   *
   * @param from index of the part in which the matter begins
   * @param taken parts that are something else
   * @param declared what the file says to be headings
   */
  List<Heading> in(List<Part> parts, int from, Set<Integer> taken, DeclaredHeadings declared) {
    boolean boldTells = isRare(parts, Prose::isBold);
    boolean centreTells = isRare(parts, prose -> prose.style().centred());
    List<Heading> headings = new ArrayList<>();
    for (int i = from; i < parts.size(); i++) {
      if (taken.contains(i)
          || !(parts.get(i) instanceof Prose line)
          || !isHeading(line, boldTells, centreTells, declared.contain(i))) {
        continue;
      }
      int last = i;
      StringBuilder words = new StringBuilder(line.text());
      while (last - i < MOST_LINES - 1
          && last + 1 < parts.size()
          && !taken.contains(last + 1)
          && parts.get(last + 1) instanceof Prose next
          && line.style().centred()
          && isSetLike(line, next)
          && isHeading(next, boldTells, centreTells, declared.contain(last + 1))) {
        last++;
        words.append(next.text());
      }
      if (hasMatter(parts, last, taken)) {
        headings.add(heading(parts, i, last, HeadingText.title(words.toString())));
        i = last;
      }
    }
    return headings;
  }

  private Heading heading(List<Part> parts, int first, int last, String title) {
    Heading.Rank rank = kinds.isHeadingAlone(title) ? Heading.Rank.WORD : Heading.Rank.STYLED;
    int end = ((Prose) parts.get(last)).located().length();
    return new Heading(first, last, end, rank, null, null, title);
  }

  private boolean isHeading(Prose line, boolean boldTells, boolean centreTells, boolean declared) {
    String text = line.text();
    if (text.length() > LONGEST || numbering.at(text) != null) {
      return false;
    }
    if (kinds.isHeadingAlone(HeadingText.title(text))) {
      return true;
    }
    if (Sentences.isFinished(text) || cues.is(Cue.NOT_HEADING, text)) {
      return false;
    }
    boolean told =
        declared
            || line.style().outlineLevel() != null
            || (boldTells && line.isBold())
            || (centreTells && line.style().centred());
    return told
        && text.length() > 1
        && !text.startsWith("——")
        && (declared || !hasComma(text, line));
  }

  private static boolean hasComma(String text, Prose line) {
    return line.style().outlineLevel() == null && !line.isBold() && text.indexOf('，') >= 0;
  }

  /** Whether something stands under a heading: not a further line like it, and not the end. */
  private static boolean hasMatter(List<Part> parts, int index, Set<Integer> taken) {
    if (index + 1 >= parts.size()) {
      return false;
    }
    Part next = parts.get(index + 1);
    if (next instanceof Tabular || taken.contains(index + 1)) {
      return true;
    }
    Prose below = (Prose) next;
    return !isSetLike((Prose) parts.get(index), below)
        || below.located().length() > LONGEST
        || Sentences.isFinished(below.text());
  }

  private static boolean isSetLike(Prose one, Prose other) {
    return one.isBold() == other.isBold()
        && one.style().centred() == other.style().centred()
        && one.style().fontSize() == other.style().fontSize();
  }

  private static boolean isRare(List<Part> parts, Predicate<Prose> trait) {
    int all = 0;
    int with = 0;
    for (Part part : parts) {
      if (part instanceof Prose prose) {
        all++;
        with += trait.test(prose) ? 1 : 0;
      }
    }
    return with * 2 < all;
  }

  /** What headings without a number share by which siblings are known. */
  static String look(Prose line) {
    Integer outline = line.style().outlineLevel();
    return outline != null
        ? "outline " + outline
        : (line.style().centred() ? "centred " : "left ") + Math.round(line.style().fontSize());
  }
}
