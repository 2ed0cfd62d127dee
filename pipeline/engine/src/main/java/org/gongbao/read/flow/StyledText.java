package org.gongbao.read.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.ParagraphStyle;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph while it is put together from runs: blanks are tidied as they come, and each character
 * remembers how it is set.
 */
public final class StyledText {
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private boolean blankPending;

  /**
   * How characters are set.
   *
   * @param size in points; 0 where unknown
   * @param bold whether they are bold
   * @param face the name of the face for Chinese; empty where unknown
   */
  public record Setting(float size, boolean bold, String face) {
    /** Nothing known. */
    public static final Setting UNKNOWN = new Setting(0, false, "");
  }

  private record Run(int end, Setting setting) {}

  /** Adds characters of one setting. */
  public void append(CharSequence characters, Setting setting) {
    for (int i = 0; i < characters.length(); i++) {
      char character = characters.charAt(i);
      if (Blanks.isInvisible(character)) {
        continue;
      }
      if (Blanks.isBlank(character)) {
        blankPending = true;
        continue;
      }
      if (blankPending && text.length() > 0) {
        text.append(' ');
      }
      blankPending = false;
      text.append(character);
    }
    if (text.length() > (runs.isEmpty() ? 0 : runs.get(runs.size() - 1).end())) {
      runs.add(new Run(text.length(), setting));
    }
  }

  /** Adds all of another text. */
  public void append(StyledText next) {
    String characters = next.text();
    int from = 0;
    for (Run run : next.runs) {
      append(characters.substring(from, run.end()), run.setting());
      from = run.end();
    }
  }

  /** Adds a text that goes on with this one; a space only where two words of letters meet. */
  public void join(StyledText next) {
    blankPending = Continuation.needsSpace(text, next.text);
    append(next);
  }

  /** How the first character is set. */
  public Setting firstSetting() {
    return runs.isEmpty() ? Setting.UNKNOWN : runs.get(0).setting();
  }

  /** The text so far, without blanks at its ends. */
  public String text() {
    return text.toString();
  }

  /** Whether there is no text yet. */
  public boolean isEmpty() {
    return text.length() == 0;
  }

  /** Counts the characters of each face. */
  public void countFaces(FaceCount count) {
    int from = 0;
    for (Run run : runs) {
      count.add(run.setting().face(), run.end() - from);
      from = run.end();
    }
  }

  /** The size that most characters have; the smaller of two that equally many have. */
  public float mainSize() {
    float main = 0;
    int most = 0;
    for (Run candidate : runs) {
      float size = candidate.setting().size();
      int length = 0;
      int from = 0;
      for (Run run : runs) {
        if (Float.compare(run.setting().size(), size) == 0) {
          length += run.end() - from;
        }
        from = run.end();
      }
      if (length > most || (length == most && size < main)) {
        most = length;
        main = size;
      }
    }
    return main;
  }

  /**
   * How many leading characters stand out: they are bold, or in another face than the document's
   * body.
   */
  public int emphasisedPrefix(String bodyFace) {
    int prefix = 0;
    for (Run run : runs) {
      Setting setting = run.setting();
      boolean otherFace = !bodyFace.isEmpty() && !setting.face().equals(bodyFace);
      if (!setting.bold() && !otherFace) {
        break;
      }
      prefix = run.end();
    }
    return prefix;
  }

  /** The paragraph. */
  public Paragraph toParagraph(
      boolean centred, @Nullable Integer outlineLevel, boolean startsPage, String bodyFace) {
    return new Paragraph(
        LocatedText.unplaced(text()),
        new ParagraphStyle(
            mainSize(), emphasisedPrefix(bodyFace), centred, outlineLevel, startsPage),
        false);
  }
}
