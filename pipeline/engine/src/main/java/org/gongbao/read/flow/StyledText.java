package org.gongbao.read.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.ParagraphStyle;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph while it is put together from runs: blanks are tidied as they come, and each
 * character remembers how it is set.
 */
public final class StyledText {
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private Gap gap = Gap.NONE;
  private float blanksBefore;

  /** The blank before the next character. A break of the source is none beside Chinese. */
  private enum Gap {
    NONE,
    BLANK,
    BREAK
  }

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

  private record Run(int end, Setting setting, boolean chinese) {}

  /** Adds characters of one setting. */
  public void append(CharSequence characters, Setting setting) {
    int begin = text.length();
    for (int i = 0; i < characters.length(); i++) {
      char character = characters.charAt(i);
      if (Blanks.isInvisible(character)) {
        continue;
      }
      if (Blanks.isBlank(character)) {
        gap = character == '\n' || gap == Gap.BREAK ? Gap.BREAK : Gap.BLANK;
        if (text.length() == 0) {
          blanksBefore = character == '\n' ? 0 : blanksBefore + Blanks.widthOf(character);
        }
        continue;
      }
      if (showsGapBefore(character)) {
        text.append(' ');
      }
      gap = Gap.NONE;
      text.append(character);
    }
    if (text.length() > (runs.isEmpty() ? 0 : runs.get(runs.size() - 1).end())) {
      boolean chinese = holdsChinese(begin);
      runs.add(new Run(text.length(), setting, chinese));
    }
  }

  private boolean showsGapBefore(char next) {
    return text.length() > 0
        && (gap == Gap.BLANK
            || (gap == Gap.BREAK
                && !Blanks.isWide(next)
                && !Blanks.isWide(text.charAt(text.length() - 1))));
  }

  /** Adds all of another text. */
  public void append(StyledText next) {
    blanksBefore += text.length() == 0 ? next.blanksBefore : 0;
    String characters = next.text();
    int from = 0;
    for (Run run : next.runs) {
      append(characters.substring(from, run.end()), run.setting());
      from = run.end();
    }
  }

  /** Adds a text that goes on with this one; a space only where two words of letters meet. */
  public void join(StyledText next) {
    gap = Continuation.needsSpace(text, next.text) ? Gap.BLANK : Gap.NONE;
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

  /** How wide the blanks before the first character are, in characters. */
  public float blanksBefore() {
    return blanksBefore;
  }

  /** Whether there is no text yet. */
  public boolean isEmpty() {
    return text.length() == 0;
  }

  /** Counts the characters of each face. */
  public void countFaces(FaceCount count) {
    int from = 0;
    for (Run run : runs) {
      if (run.chinese()) {
        count.add(run.setting().face(), run.end() - from);
      }
      from = run.end();
    }
  }

  private boolean holdsChinese(int begin) {
    for (int i = begin; i < text.length(); i++) {
      if (Blanks.isWide(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The size that most characters have; the smaller of two that equally many have. */
  public float mainSize() {
    Map<Float, Integer> lengths = new TreeMap<>();
    int from = 0;
    for (Run run : runs) {
      lengths.merge(run.setting().size(), run.end() - from, Integer::sum);
      from = run.end();
    }
    float main = 0;
    int most = 0;
    for (Map.Entry<Float, Integer> length : lengths.entrySet()) {
      if (length.getValue() > most) {
        most = length.getValue();
        main = length.getKey();
      }
    }
    return main;
  }

  /**
   * How many leading characters stand out: they are bold, or in another face than the document's
   * body. A face is that of Chinese characters; digits among them follow their neighbours.
   */
  public int emphasisedPrefix(String bodyFace) {
    int prefix = 0;
    for (Run run : runs) {
      Setting setting = run.setting();
      boolean otherFace = run.chinese() && !bodyFace.isEmpty() && !setting.face().equals(bodyFace);
      if (setting.bold() || otherFace) {
        prefix = run.end();
      } else if (run.chinese()) {
        break;
      }
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
