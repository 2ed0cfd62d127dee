package org.gongbao.read.doc;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.gongbao.read.flow.BrokenLines;
import org.gongbao.read.flow.Fields;
import org.gongbao.read.flow.StyledText.Setting;

/** Takes what can be read of runs, and how it is set. */
final class RunText {
  private final FontTable fonts;
  private final StyleSheet styles;
  private final NavigableMap<Integer, CHPX> formats = new TreeMap<>();

  RunText(HWPFDocument document) {
    fonts = document.getFontTable();
    styles = document.getStyleSheet();
    for (CHPX format : document.getCharacterTable().getTextRuns()) {
      formats.put(format.getStart(), format);
    }
  }

  /**
   * Adds a run's text. The marks of fields, pictures and notes are characters of their own in DOC.
   *
   * @param style the index of its paragraph's style
   */
  void read(CharacterRun run, short style, Fields fields, BrokenLines lines) {
    boolean shown = !run.isVanished() && !run.isMarkedDeleted();
    String text = run.text();
    Setting setting = setting(run, style);
    StringBuilder readable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '\u0013' -> {
          take(readable, shown, setting, fields, lines);
          fields.mark("begin");
        }
        case '\u0014' -> {
          take(readable, shown, setting, fields, lines);
          fields.mark("separate");
        }
        case '\u0015' -> {
          take(readable, shown, setting, fields, lines);
          fields.mark("end");
        }
        case '\u000b' -> {
          take(readable, shown, setting, fields, lines);
          lines.breakLine();
        }
        case '\u001e' -> readable.append('-');
        case '\t' -> readable.append('\t');
        default -> readable.append(character < ' ' ? "" : String.valueOf(character));
      }
    }
    take(readable, shown, setting, fields, lines);
  }

  private static void take(
      StringBuilder readable, boolean shown, Setting setting, Fields fields, BrokenLines lines) {
    String text = readable.toString();
    readable.setLength(0);
    fields.code(text);
    if (shown && fields.areReadable()) {
      lines.append(text, setting);
    }
  }

  /**
   * The face for Chinese characters is not among what a run tells, but among what it is made of.
   */
  private Setting setting(CharacterRun run, short style) {
    Map.Entry<Integer, CHPX> format = formats.floorEntry(run.getStartOffset());
    int face =
        format == null ? -1 : format.getValue().getCharacterProperties(styles, style).getFtcFE();
    String name = fonts == null || face < 0 ? null : fonts.getMainFont(face);
    return new Setting(run.getFontSize() / 2f, run.isBold(), name == null ? "" : name);
  }
}
