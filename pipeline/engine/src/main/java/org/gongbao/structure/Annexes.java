package org.gongbao.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.structure.LineCues.Cue;
import org.gongbao.structure.Part.Prose;
import org.gongbao.structure.Part.Tabular;
import org.jspecify.annotations.Nullable;

/** Tells where an annex begins from where one is only mentioned. */
final class Annexes {
  private static final Pattern MARK =
      Pattern.compile("(附(?:件|表|录))((?:\\d{1,2}(?:[-－—–]\\d{1,2})*+|[一二三四五六七八九十]{1,3})?)([:.、]?)");
  private static final int TITLE_LENGTH = 60;
  private static final int TITLE_LINES = 3;
  private final TitleWords titles;
  private final Numbering numbering;
  private final LineCues cues;

  Annexes(TitleWords titles, Numbering numbering, LineCues cues) {
    this.titles = titles;
    this.numbering = numbering;
    this.cues = cues;
  }

  /** Whether a paragraph begins with the word for an annex and its number. */
  boolean mentions(String text) {
    return text.startsWith("附") && MARK.matcher(Script.squeeze(text)).lookingAt();
  }

  /** The heading of an annex that begins at a part; null where none does. */
  @Nullable Heading at(List<Part> parts, int index) {
    if (!(parts.get(index) instanceof Prose prose) || !prose.text().startsWith("附")) {
      return null;
    }
    String squeezed = Script.squeeze(prose.text());
    Matcher mark = MARK.matcher(squeezed);
    if (!mark.lookingAt()) {
      return null;
    }
    String number = mark.group(1) + mark.group(2);
    if (mark.end() == squeezed.length()) {
      return standingAlone(parts, index, number);
    }
    boolean parted = !mark.group(3).isEmpty() || !mark.group(2).isEmpty();
    if (!parted || !isHeading(parts, index, prose)) {
      return null;
    }
    int begin = behind(prose.text(), mark.end());
    return heading(index, index, prose.located().length(), number, prose.text().substring(begin));
  }

  private Heading standingAlone(List<Part> parts, int index, String number) {
    StringBuilder title = new StringBuilder();
    int last = index;
    while (last - index < TITLE_LINES
        && last + 1 < parts.size()
        && parts.get(last + 1) instanceof Prose line
        && isTitleLine(line)
        && (last == index || belongs(parts, last, line, title))) {
      last++;
      title.append(line.text());
      if (endsTitle(line.text()) && !isRemainder(parts, last + 1, title)) {
        break;
      }
    }
    Prose end = (Prose) parts.get(last);
    return heading(index, last, end.located().length(), number, title.toString());
  }

  private boolean endsTitle(String line) {
    return titles.endTableTitle(line) || titles.endDocumentTitle(line);
  }

  /** Whether a line is but the last character or two of a title that its line had no room for. */
  private boolean isRemainder(List<Part> parts, int index, StringBuilder title) {
    return index < parts.size()
        && parts.get(index) instanceof Prose line
        && line.located().length() <= 2
        && endsTitle(title + line.text());
  }

  /** Whether a further line belongs to a title that has begun: set alike, or the one to end it. */
  private boolean belongs(List<Part> parts, int last, Prose line, StringBuilder title) {
    Prose before = (Prose) parts.get(last);
    boolean alike =
        before.style().centred()
            && line.style().centred()
            && before.style().fontSize() == line.style().fontSize();
    return alike || (titles.endTableTitle(title + line.text()) && line.located().length() < 30);
  }

  private boolean isTitleLine(Prose line) {
    String text = line.text();
    return text.length() <= TITLE_LENGTH
        && !Sentences.isFinished(text)
        && !mentions(text)
        && numbering.at(text) == null
        && !cues.is(Cue.FORM_FIELD, text);
  }

  /** Whether a mark with the title behind it heads an annex, or the body only names the annex. */
  private static boolean isHeading(List<Part> parts, int index, Prose prose) {
    if (prose.located().length() > TITLE_LENGTH || Sentences.isFinished(prose.text())) {
      return false;
    }
    if (prose.style().outlineLevel() != null || prose.style().centred()) {
      return true;
    }
    if (index + 1 >= parts.size()) {
      return false;
    }
    Part next = parts.get(index + 1);
    return next instanceof Tabular
        || prose.style().startsPage()
        || (next instanceof Prose body
            && Sentences.hasClauses(body.text())
            && body.located().length() > TITLE_LENGTH / 2);
  }

  /** The offset behind so many characters that are no blanks. */
  private static int behind(String text, int characters) {
    int left = characters;
    int at = 0;
    while (left > 0) {
      if (!Script.isBlank(text.charAt(at))) {
        left--;
      }
      at++;
    }
    return Script.skipBlanks(text, at);
  }

  private static Heading heading(int first, int last, int end, String number, String title) {
    String clean = HeadingText.title(title);
    return new Heading(
        first, last, end, Heading.Rank.ANNEX, number, null, clean.isEmpty() ? number : clean);
  }
}
