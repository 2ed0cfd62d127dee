package org.gongbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a page into paragraphs. */
final class ParagraphAssembler {
  /** Sizes that differ by less than this part are the same. */
  private static final float SAME_SIZE = 0.07f;

  /** Lines further apart than this many times their usual distance are of two paragraphs. */
  private static final float WIDE_PITCH = 1.2f;

  /** The same for text of other sizes, as a multiple of the size. */
  private static final float WIDE_TITLE_PITCH = 2.3f;

  /** An indent, for size 1: Chinese paragraphs have one of two characters. */
  private static final float INDENT = 1.2f;

  private static final float USUAL_INDENT_FROM = 1.6f;
  private static final float USUAL_INDENT_TO = 2.4f;

  /** A title that takes two lines has one that is wider than this part of the column. */
  private static final float WIDE_TITLE = 0.3f;

  private static final Pattern DATE =
      Pattern.compile("[（(]?[0-9〇○零一二三四五六七八九十 ]{4,6}年[^年日]{1,6}月[^月日]{1,6}日[）)]?");

  /** A table's title stands at most this many characters' height above it. */
  private static final float ABOVE_TABLE = 6f;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:第[一二三四五六七八九十百零〇0-9]{1,5}[章节条编]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十0-9]{1,3}[）)]"
              + "|[0-9]{1,2}[.、．)）](?![0-9])|[①-⑳]|附件|附表|表[0-9一二三四五六七八九十]).*+");

  private final float pageWidth;
  private final Margins margins;
  private final BodyStyle body;

  ParagraphAssembler(float pageWidth, Margins margins, BodyStyle body) {
    this.pageWidth = pageWidth;
    this.margins = margins;
    this.body = body;
  }

  /**
   * The paragraphs of lines from top to bottom.
   *
   * @param breaks heights at which a table stands: no paragraph goes on beyond one
   */
  List<Draft> paragraphs(List<TextLine> lines, List<TableArea> breaks) {
    List<Draft> drafts = new ArrayList<>();
    Draft draft = null;
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean centred =
          !line.isSpread()
              && (isCentred(line) || isAboveMiddle(line, breaks))
              && !(i > 0 && isAlignedLeft(line, lines.get(i - 1)))
              && !(i + 1 < lines.size() && isAlignedLeft(line, lines.get(i + 1)));
      if (draft == null || begins(line, centred, draft) || isParted(draft.last(), line, breaks)) {
        draft = new Draft(line, margins, centred);
        drafts.add(draft);
      } else {
        draft.add(line);
      }
    }
    return drafts;
  }

  private static boolean isParted(TextLine above, TextLine below, List<TableArea> tables) {
    for (TableArea table : tables) {
      if (above.baseline() <= table.grid().bottom() && below.baseline() >= table.grid().top()) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(TextLine line, boolean centred, Draft draft) {
    TextLine before = draft.last();
    float em = before.size();
    if (Math.abs(line.size() - em) > SAME_SIZE * em) {
      return true;
    }
    if (line.baseline() - before.baseline() > widestPitch(em)
        || draft.isSetRight()
        || before.isSpread()
        || line.isSpread()) {
      return true;
    }
    if (draft.centred() || centred) {
      return !continuesTitle(line, centred, draft);
    }
    if (isShort(before, line) || isNextItem(before, line)) {
      return true;
    }
    return line.left() - margins.left() > INDENT * em && !isHanging(line, draft);
  }

  /** A title goes on centred, in the same face, and not with a number of its own. */
  private boolean continuesTitle(TextLine line, boolean centred, Draft draft) {
    return draft.centred()
        && (centred || isFull(draft.last()))
        && isSameRank(draft.first(), line)
        && Math.max(draft.last().width(), line.width()) > WIDE_TITLE * margins.width()
        && !DATE.matcher(line.text()).matches()
        && !Script.endsFinally(draft.last().text())
        && !NUMBERED.matcher(line.text()).matches();
  }

  private boolean isSameRank(TextLine a, TextLine b) {
    return (body.headingPrefix(List.of(a), a.length()) > 0)
        == (body.headingPrefix(List.of(b), b.length()) > 0);
  }

  /** Whether there was room at its end for the beginning of the next. */
  private boolean isShort(TextLine line, TextLine next) {
    return line.right() + next.firstUnitWidth() < margins.right() - 0.3f * line.size();
  }

  /** Whether a numbered paragraph follows a finished one that nearly fills its last line. */
  private boolean isNextItem(TextLine line, TextLine next) {
    return line.right() < margins.right() - 0.8f * line.size()
        && Script.endsFinally(line.text())
        && NUMBERED.matcher(next.text()).matches();
  }

  private boolean isFull(TextLine line) {
    return line.width() > margins.width() - 3 * line.size();
  }

  /** Whether the line keeps the paragraph's own left edge, right of the text's. */
  private boolean isHanging(TextLine line, Draft draft) {
    float tolerance = 0.4f * line.size();
    if (draft.size() > 1) {
      return Math.abs(line.left() - draft.last().left()) < tolerance;
    }
    TextLine first = draft.first();
    if (!NUMBERED.matcher(first.text()).matches()) {
      return false;
    }
    // The text behind the number is what the following lines keep under.
    for (int i = 1; i < Math.min(6, first.length()); i++) {
      if (Math.abs(first.left(i) - line.left()) < tolerance
          && first.left() < line.left() - tolerance) {
        return true;
      }
    }
    return false;
  }

  /** Whether two lines begin at one place but end at different ones. */
  private static boolean isAlignedLeft(TextLine a, TextLine b) {
    return Math.abs(a.left() - b.left()) < 0.3f * a.size()
        && Math.abs(a.right() - b.right()) > a.size();
  }

  /** Whether it stands close above a table, at its middle. */
  private static boolean isAboveMiddle(TextLine line, List<TableArea> tables) {
    for (TableArea table : tables) {
      TableGrid grid = table.grid();
      float before = line.left() - grid.left();
      float after = grid.right() - line.right();
      if (line.bottom() <= grid.top() + 1
          && grid.top() - line.bottom() < ABOVE_TABLE * line.size()
          && Math.min(before, after) > 2 * line.size()
          && Math.abs(before - after) < line.size()) {
        return true;
      }
    }
    return false;
  }

  private boolean isCentred(TextLine line) {
    float em = line.size();
    float before = line.left() - margins.left();
    float after = margins.right() - line.right();
    boolean large = em > 1.12f * body.size();
    float least = large ? -0.6f * em : em;
    if (before < least || after < least) {
      return false;
    }
    boolean middleOfPage =
        Math.abs(line.left() + line.right() - pageWidth) < 0.6f * em && before > 4 * em;
    if (middleOfPage) {
      return true;
    }
    if (Math.abs(before - after) > 0.9f * em + 0.04f * (before + after)) {
      return false;
    }
    boolean usualIndent = before > USUAL_INDENT_FROM * em && before < USUAL_INDENT_TO * em;
    return !usualIndent || large;
  }

  /** How far apart the baselines of two lines of one paragraph can be. */
  private float widestPitch(float size) {
    boolean running = Math.abs(size - body.size()) < SAME_SIZE * size;
    return running ? WIDE_PITCH * body.pitch() : WIDE_TITLE_PITCH * size;
  }
}
