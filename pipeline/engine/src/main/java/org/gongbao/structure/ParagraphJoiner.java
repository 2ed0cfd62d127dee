package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.ParagraphStyle;
import org.gongbao.structure.LineCues.Cue;
import org.gongbao.structure.Part.Prose;

/** Joins paragraphs that a page end cut in two. */
final class ParagraphJoiner {
  private static final int HEADING_LENGTH = 60;
  private static final int TAIL_LENGTH = 6;
  private static final int SHORT_LINE = 20;
  private static final int SHORTEST_PROSE = 12;
  private static final float SAME_SIZE = 0.6f;

  /** A line of figures alone is what a copy left of a table's cell. */
  private static final Pattern FIGURE = Pattern.compile("[\\d.,]{1,16}[%％]?");

  private final Numbering numbering;
  private final Annexes annexes;
  private final LineCues cues;

  ParagraphJoiner(Numbering numbering, Annexes annexes, LineCues cues) {
    this.numbering = numbering;
    this.annexes = annexes;
    this.cues = cues;
  }

  /** The parts with cut paragraphs joined. */
  List<Part> join(List<Part> parts) {
    Map<String, Integer> standing = new TreeMap<>();
    Map<String, Integer> numbered = new TreeMap<>();
    for (Part part : parts) {
      if (part instanceof Prose prose) {
        SectionNumber number = numbering.at(prose.text());
        if (number != null) {
          String form = number.form().name();
          numbered.merge(form, 1, Integer::sum);
          if (standsAlone(prose)) {
            standing.merge(form, 1, Integer::sum);
          }
        }
      }
    }
    int brokenHeading = brokenHeading(parts);
    List<Part> joined = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int last = joined.size() - 1;
      if (part instanceof Prose next
          && last >= 0
          && joined.get(last) instanceof Prose before
          && (i == brokenHeading || goesOn(before, next, standing, numbered))) {
        joined.set(last, together(before, next));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  /**
   * The index of a line that completes a numbered heading which a line's end broke; -1 for none.
   * Where several headings have short lines under them, those are headings of their own.
   */
  private int brokenHeading(List<Part> parts) {
    int found = -1;
    for (int i = 1; i + 1 < parts.size(); i++) {
      if (parts.get(i - 1) instanceof Prose heading
          && parts.get(i) instanceof Prose line
          && parts.get(i + 1) instanceof Prose body
          && isShortLine(heading)
          && isShortLine(line)
          && heading.isBold() == line.isBold()
          && numbering.at(heading.text()) != null
          && !beginsAnew(line)
          && Sentences.isFinished(body.text())
          && body.located().length() > HEADING_LENGTH / 2) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean isShortLine(Prose line) {
    return line.located().fragments().isEmpty()
        && line.located().length() <= SHORT_LINE
        && !Sentences.isFinished(line.text())
        && !Sentences.hasClauses(line.text());
  }

  private boolean goesOn(
      Prose before, Prose next, Map<String, Integer> standing, Map<String, Integer> numbered) {
    String text = before.text();
    if (Sentences.isNeverFirst(next.text().charAt(0)) && !before.isBold()) {
      return !Sentences.isFinished(text);
    }
    if (isSecondLine(before, next)) {
      return true;
    }
    boolean paged = !before.located().fragments().isEmpty();
    if (Sentences.isFinished(text)
        || (paged && !before.open())
        || beginsAnew(next)
        || (!paged && FIGURE.matcher(next.text()).matches())) {
      return false;
    }
    if (before.style().centred()
        || Math.abs(before.style().fontSize() - next.style().fontSize()) > SAME_SIZE) {
      return false;
    }
    SectionNumber number = numbering.at(text);
    if (number != null && standsAlone(before)) {
      return headingGoesOn(before, next, number, standing, numbered);
    }
    return before.open() || (text.length() >= SHORTEST_PROSE && Sentences.hasClauses(text));
  }

  /** Whether a centred line completes a numbered heading that is set alike and fills its line. */
  private boolean isSecondLine(Prose before, Prose next) {
    return next.style().centred()
        && before.isBold()
        && next.isBold()
        && before.style().fontSize() == next.style().fontSize()
        && before.located().length() > SHORT_LINE
        && next.located().length() <= SHORT_LINE
        && standsAlone(before)
        && numbering.at(before.text()) != null
        && numbering.at(next.text()) == null
        && !Sentences.isFinished(next.text());
  }

  private boolean beginsAnew(Prose next) {
    String text = next.text();
    return next.indented()
        || next.style().centred()
        || next.style().outlineLevel() != null
        || numbering.at(text) != null
        || EnumeratedItems.beginsItem(text)
        || annexes.mentions(text)
        || text.startsWith("——")
        || cues.is(Cue.SALUTATION, text)
        || cues.is(Cue.APART, text);
  }

  /** Tells a run-in heading that the page end cut from a heading that stands alone. */
  private static boolean headingGoesOn(
      Prose before,
      Prose next,
      SectionNumber number,
      Map<String, Integer> standing,
      Map<String, Integer> numbered) {
    int stop = Sentences.firstStop(next.text(), 0);
    if (stop < 0 || before.located().length() + stop > HEADING_LENGTH + number.end()) {
      return false;
    }
    if (before.isBold() && next.style().boldPrefix() == 0) {
      return false;
    }
    if (stop < TAIL_LENGTH) {
      return true;
    }
    String form = number.form().name();
    return standing.getOrDefault(form, 0) * 4 <= numbered.getOrDefault(form, 0);
  }

  private static boolean standsAlone(Prose prose) {
    return prose.located().length() <= HEADING_LENGTH
        && Sentences.firstStop(prose.text(), 0) < 0
        && !Sentences.isFinished(prose.text());
  }

  private static Prose together(Prose before, Prose next) {
    LocatedText.Builder text = new LocatedText.Builder().append(before.located());
    if (Script.isLatin(text.last()) && Script.isLatin(next.text().charAt(0))) {
      text.append(' ');
    }
    int shift = text.length();
    text.append(next.located());
    ParagraphStyle style = before.style();
    int bold = before.isBold() ? shift + next.style().boldPrefix() : style.boldPrefix();
    return new Prose(
        text.build(),
        new ParagraphStyle(
            style.fontSize(), bold, style.centred(), style.outlineLevel(), style.startsPage()),
        next.open(),
        before.indented());
  }
}
