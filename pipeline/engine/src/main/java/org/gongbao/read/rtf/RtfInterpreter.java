package org.gongbao.read.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gongbao.read.flow.EdgeTable.Merge;
import org.gongbao.read.flow.Fields;
import org.gongbao.read.flow.Piece;
import org.gongbao.read.rtf.RtfState.Destination;

/** Obeys the control words that decide what a file says. */
final class RtfInterpreter implements RtfTokens.Sink {
  /** Beyond this many open groups a file is no document; those inside are not told apart. */
  private static final int DEEPEST = 2000;

  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final List<RtfStory> stories = new ArrayList<>(List.of(new RtfStory()));
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final Deque<StringBuilder> fields = new ArrayDeque<>();
  private final Deque<Integer> fieldDepths = new ArrayDeque<>();
  private final StringBuilder label = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private RtfState state = new RtfState();
  private int depth;
  private int toSkip;
  private boolean ignorable;

  /** The pieces of the body, then those of notes and text boxes. */
  List<Piece> pieces() {
    flush();
    List<Piece> pieces = new ArrayList<>();
    for (RtfStory story : stories) {
      pieces.addAll(story.end(state));
    }
    return pieces;
  }

  @Override
  public void open() {
    flush();
    depth++;
    if (depth <= DEEPEST) {
      outer.push(state);
      state = state.copy();
    }
    ignorable = false;
    toSkip = 0;
  }

  @Override
  public void close() {
    flush();
    if (!fieldDepths.isEmpty() && fieldDepths.getFirst() == depth) {
      fieldDepths.pop();
      fields.pop();
    }
    if (depth <= DEEPEST && !outer.isEmpty()) {
      RtfState inner = state;
      state = outer.pop();
      if (inner.story != state.story) {
        endParagraphOf(inner, false);
      }
    }
    depth--;
    toSkip = 0;
  }

  @Override
  public void text(int value) {
    if (toSkip > 0) {
      toSkip--;
    } else {
      pending.write(value);
    }
  }

  @Override
  public void control(String word, boolean given, int number) {
    if (toSkip > 0 && (word.length() > 1 || "~_-".contains(word))) {
      toSkip--;
      return;
    }
    flush();
    if (word.equals("*")) {
      ignorable = true;
      return;
    }
    boolean unknown = ignorable;
    ignorable = false;
    if (RtfSpecials.isUnread(word)) {
      state.destination = Destination.NOWHERE;
    } else if (!RtfProperties.set(state, word, given, number)
        && !destination(word, number)
        && !character(word, number)
        && !paragraph(word, number)
        && !table(word, number)
        && unknown) {
      state.destination = Destination.NOWHERE;
    }
  }

  private boolean destination(String word, int number) {
    switch (word) {
      case "ansicpg" -> fonts.codePage(number);
      case "fonttbl" -> state.destination = Destination.FONTS;
      case "stylesheet" -> state.destination = Destination.STYLES;
      case "fcharset" -> fonts.charset(number);
      case "footnote", "shptxt" -> beginStory();
      case "field" -> {
        fields.push(new StringBuilder());
        fieldDepths.push(depth);
      }
      case "fldinst" -> into(Destination.FIELD_CODE);
      case "fldrslt" -> {
        if (!fields.isEmpty() && Fields.isContents(fields.getFirst().toString())) {
          state.destination = Destination.NOWHERE;
        }
      }
      case "listtext", "pntext" -> into(Destination.LABEL);
      case "shpinst", "shp", "ud", "upr" -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  private void into(Destination destination) {
    if (state.destination != Destination.NOWHERE) {
      state.destination = destination;
    }
  }

  private void beginStory() {
    stories.add(new RtfStory());
    state.story = stories.size() - 1;
    state.newParagraph();
  }

  private boolean character(String word, int number) {
    switch (word) {
      case "f" -> font(number);
      case "u" -> {
        take(String.valueOf((char) number));
        toSkip = state.substitutes;
      }
      default -> {
        String special = RtfSpecials.text(word);
        if (special == null) {
          return false;
        }
        take(special);
      }
    }
    return true;
  }

  private void font(int number) {
    if (state.destination == Destination.FONTS) {
      fonts.begin(number);
    }
    if (state.asian) {
      state.asianFont = number;
    } else {
      state.font = number;
    }
  }

  private boolean paragraph(String word, int number) {
    switch (word) {
      case "outlinelevel" -> {
        state.outlineLevel = number >= 0 && number < 9 ? (Integer) (number + 1) : null;
        if (state.destination == Destination.STYLES && state.outlineLevel != null) {
          styles.level(state.style, state.outlineLevel);
        }
      }
      case "par", "sect", "\n", "\r" -> endParagraph();
      case "line", "lbr" -> {
        if (reads()) {
          story().breakLine();
        }
      }
      case "page", "column" -> {
        if (reads()) {
          story().breakLine();
          story().breakPage();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean table(String word, int number) {
    boolean nested = state.nesting > 1;
    switch (word) {
      case "cell" -> {
        if (reads()) {
          endParagraphOf(state, true);
          story().endCell();
        }
      }
      // The cells of a table in a cell are paragraphs of that cell.
      case "nestcell" -> endParagraph();
      case "nestrow", "nesttableprops" -> state.destination = Destination.NOWHERE;
      case "row" -> {
        if (reads() && !nested) {
          story().endRow();
        }
      }
      case "trowd" -> story().beginRow();
      case "cellx" -> story().edge(number);
      case "clvmgf" -> story().merge(Merge.BEGINS);
      case "clvmrg" -> story().merge(Merge.GOES_ON);
      case "clmrg" -> story().joinLeft();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void endParagraph() {
    if (reads()) {
      endParagraphOf(state, state.inTable || state.nesting > 0);
    }
  }

  private void endParagraphOf(RtfState at, boolean inTable) {
    label.setLength(0);
    Integer level = at.outlineLevel == null ? styles.level(at.style) : at.outlineLevel;
    stories.get(at.story).endParagraph(at, level, inTable, !styles.isContents(at.style));
  }

  private RtfStory story() {
    return stories.get(state.story);
  }

  private boolean reads() {
    return state.destination == Destination.TEXT;
  }

  /** Decodes the bytes that have come since the last control word. */
  private void flush() {
    if (pending.size() > 0) {
      byte[] bytes = pending.toByteArray();
      pending.reset();
      take(new String(bytes, fonts.charsetOf(state.fontOfBytes())));
    }
  }

  private void take(String text) {
    switch (state.destination) {
      case TEXT -> {
        if (!state.hidden) {
          putLabel();
          story().append(text, state.setting(fonts));
        }
      }
      case LABEL -> label.append(text);
      case FIELD_CODE -> {
        if (!fields.isEmpty()) {
          fields.getFirst().append(text);
        }
      }
      case FONTS -> fonts.name(text);
      case STYLES -> styles.name(state.style, text.strip());
      case NOWHERE -> {}
    }
  }

  /** Puts an automatic number before the text, as if it were set like it. */
  private void putLabel() {
    if (label.length() > 0) {
      String number = label.toString();
      label.setLength(0);
      boolean latin =
          !number.isBlank() && number.strip().charAt(number.strip().length() - 1) < 0x80;
      story().append(latin ? number : number.strip(), state.setting(fonts));
    }
  }
}
