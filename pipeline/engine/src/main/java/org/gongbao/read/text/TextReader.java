package org.gongbao.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.ParagraphStyle;
import org.gongbao.model.document.Reading;
import org.gongbao.model.document.TableBlock;
import org.gongbao.read.FileFormat;
import org.gongbao.read.FormatReader;
import org.gongbao.read.ReadingProblem;
import org.gongbao.read.flow.Continuation;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text. A line is a paragraph, but lines that an export broke are joined again; lines
 * with tabs, bars or the commas of a CSV are the rows of a table, and lines under the headings of
 * one, one by one, its cells.
 */
public final class TextReader implements FormatReader {
  /** Titles are set in the middle with blanks; paragraphs are indented by two characters. */
  private static final int DEEPER_THAN_INDENTS = 6;

  private final CellKinds kinds;

  /** A reader that knows the words of tables from the dictionaries packed in. */
  public TextReader() {
    this(Cues.load(Dictionaries.packaged()), Dictionaries.packaged());
  }

  /** A reader that knows the words of tables from these dictionaries. */
  public TextReader(Cues cues, Dictionaries dictionaries) {
    kinds = new CellKinds(cues, dictionaries);
  }

  @Override
  public Reading read(byte[] bytes, String name) throws UnreadableInput {
    DecodedText decoded =
        TextDecoder.decode(bytes)
            .orElseThrow(() -> ReadingProblem.NO_DOCUMENT.in(name, "no encoding explains it"));
    List<Block> blocks = blocks(decoded.text());
    if (blocks.isEmpty()) {
      throw ReadingProblem.NO_TEXT.in(name);
    }
    return new Reading(
        FileFormat.TEXT.mediaType(), new Reading.Flowing(blocks), TextDecoder.noticesOf(decoded));
  }

  private List<Block> blocks(String text) {
    List<TextLine> all = TextLine.of(text);
    List<TextLine> lines = PageFurniture.without(all, stacked(all));
    LineHabits habits = LineHabits.of(lines);
    ParagraphJoiner joiner = new ParagraphJoiner(habits);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Tabular table = tableAt(lines, at);
      if (table != null) {
        blocks.add(table.block());
        at = table.end();
        continue;
      }
      TextLine first = lines.get(at++);
      TextLine last = first;
      StringBuilder paragraph = new StringBuilder(bare(first));
      while (at < lines.size()
          && tableAt(lines, at) == null
          && joiner.joins(paragraph, last, lines.get(at))) {
        last = lines.get(at++);
        Continuation.append(paragraph, bare(last));
      }
      for (String piece : (Iterable<String>) paragraph.toString().lines()::iterator) {
        blocks.add(
            new Paragraph(
                LocatedText.unplaced(piece), styleOf(first, habits, blocks.isEmpty()), false));
      }
    }
    return blocks;
  }

  /** The words of a line of no table: bars and commas behind are what is left of one. */
  private static String bare(TextLine line) {
    String words = Markup.strip(line.raw());
    String trimmed = withoutEnd(words, "| 　");
    if (words.indexOf('|', trimmed.length()) >= 0) {
      return trimmed;
    }
    String uncut = withoutEnd(words, ",");
    return words.length() - uncut.length() > 1 ? uncut : words;
  }

  private static String withoutEnd(String words, String signs) {
    int end = words.length();
    while (end > 0 && signs.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  /** The lines that are cells of tables: where a page repeats nothing, they may. */
  private BitSet stacked(List<TextLine> lines) {
    BitSet cells = new BitSet();
    for (int at = 0; at < lines.size(); at++) {
      StackedTable table = StackedTable.at(lines, at, kinds);
      if (table != null) {
        cells.set(at, table.end());
        at = table.end() - 1;
      }
    }
    return cells;
  }

  /** A table, and the line behind it. */
  private record Tabular(TableBlock block, int end) {}

  /** The table that begins at a line, in one of the ways that lines set one; null for none. */
  private @Nullable Tabular tableAt(List<TextLine> lines, int begin) {
    TabbedTable tabbed = TabbedTable.at(lines, begin);
    if (tabbed.isTable()) {
      return new Tabular(tabbed.toBlock(), begin + tabbed.lines());
    }
    BarredTable barred = BarredTable.at(lines, begin, kinds);
    if (barred.isTable()) {
      return new Tabular(barred.toBlock(), begin + barred.lines());
    }
    CommaTable parted = CommaTable.at(lines, begin);
    if (parted.isTable()) {
      return new Tabular(parted.toBlock(), begin + parted.lines());
    }
    StackedTable stacked = StackedTable.at(lines, begin, kinds);
    return stacked == null ? null : new Tabular(stacked.toBlock(), stacked.end());
  }

  private static ParagraphStyle styleOf(TextLine line, LineHabits habits, boolean startsPage) {
    int right = habits.measure() - line.width();
    boolean centred =
        line.indent() > DEEPER_THAN_INDENTS
            && (habits.measure() == 0 || Math.abs(right - line.indent()) <= DEEPER_THAN_INDENTS);
    return new ParagraphStyle(0, 0, centred, null, startsPage);
  }
}
