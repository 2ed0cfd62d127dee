package org.gongbao.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.LineFragment;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.ParagraphStyle;
import org.gongbao.model.document.TableBlock;
import org.gongbao.structure.Part.Prose;
import org.gongbao.structure.Part.Tabular;

/**
 * Blocks as they come, without empty ones and without the running heads of formats that keep them.
 */
final class Preparation {
  private static final int RUNNING_HEAD_TIMES = 3;
  private static final int RUNNING_HEAD_SHORTEST = 10;
  private static final int RUNNING_HEAD_LENGTH = 60;
  private final TitleWords titles;
  private final Numbering numbering;

  Preparation(TitleWords titles, Numbering numbering) {
    this.titles = titles;
    this.numbering = numbering;
  }

  /** The parts that the blocks give, in their order. */
  List<Part> parts(List<Block> blocks) {
    List<Part> parts = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof TableBlock table) {
        if (table.rows() > 0 && table.columns() > 0) {
          parts.add(new Tabular(table, 0));
        }
      } else if (block instanceof Paragraph paragraph) {
        add(paragraph, parts);
      }
    }
    return withoutRunningHeads(parts);
  }

  /** A text without the blanks before and behind it. */
  static LocatedText trimmed(LocatedText located) {
    String text = located.text();
    int begin = Script.skipBlanks(text, 0);
    int end = text.length();
    while (end > begin && Script.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return begin == 0 && end == text.length() ? located : located.slice(begin, end);
  }

  private static void add(Paragraph paragraph, List<Part> parts) {
    LocatedText whole = paragraph.text();
    LocatedText located = trimmed(whole);
    if (located.length() == 0) {
      return;
    }
    int begin = Script.skipBlanks(whole.text(), 0);
    ParagraphStyle style = paragraph.style();
    int bold = Math.min(Math.max(style.boldPrefix() - begin, 0), located.length());
    ParagraphStyle trimmed =
        new ParagraphStyle(
            style.fontSize(), bold, style.centred(), style.outlineLevel(), style.startsPage());
    boolean indented = begin > 0 || isSetIn(located, style);
    parts.add(new Prose(located, trimmed, paragraph.open(), indented));
  }

  private static boolean isSetIn(LocatedText located, ParagraphStyle style) {
    List<LineFragment> lines = located.fragments();
    if (lines.size() < 2 || lines.get(0).page() != lines.get(1).page()) {
      return false;
    }
    LineFragment first = lines.get(0);
    LineFragment second = lines.get(1);
    return first.left(first.begin()) - second.left(second.begin()) > style.fontSize() * 0.8f;
  }

  /** Takes off the lines that repeat a title on page after page; the first is the title itself. */
  private List<Part> withoutRunningHeads(List<Part> parts) {
    Map<String, Integer> times = new HashMap<>();
    for (Part part : parts) {
      if (part instanceof Prose prose && mayBeRunningHead(prose)) {
        times.merge(key(prose), 1, Integer::sum);
      }
    }
    Map<String, Boolean> seen = new HashMap<>();
    List<Part> kept = new ArrayList<>(parts.size());
    for (Part part : parts) {
      boolean repeated =
          part instanceof Prose prose
              && times.getOrDefault(key(prose), 0) >= RUNNING_HEAD_TIMES
              && seen.put(key(prose), true) != null;
      if (!repeated) {
        kept.add(part);
      }
    }
    return kept;
  }

  /** Whether a line may be a running head; a format with pages has lost its own to layout. */
  private boolean mayBeRunningHead(Prose prose) {
    int length = prose.located().length();
    return prose.located().fragments().isEmpty()
        && length >= RUNNING_HEAD_SHORTEST
        && length <= RUNNING_HEAD_LENGTH
        && titles.endDocumentTitle(prose.text())
        && numbering.at(prose.text()) == null;
  }

  /** A title, told from its copies by neither blanks nor a note mark nor its first part. */
  private static String key(Prose prose) {
    return prose.located().length() > RUNNING_HEAD_LENGTH ? "" : HeadingText.title(prose.text());
  }
}
