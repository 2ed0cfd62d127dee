package org.gongbao.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.BoundingBox;
import org.gongbao.model.page.FontFace;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.RecognizedLine;
import org.gongbao.model.page.Ruling;

/**
 * Reads the picture of a page: draws it at the size that suits its print, rights it, finds its
 * rules, has its lines read, and places their characters.
 */
public final class ScanReader {
  /**
   * How far a glyph's box reaches above its baseline, for size 1, as in pages with a text layer.
   */
  private static final float ABOVE = 0.88f;

  private static final float BELOW = 0.12f;

  /** A page with less ink than this has nothing to read. */
  private static final double BLANK = 1e-5;

  private static final FontFace FACE = new FontFace("", false);

  private final TextRecognizer recognizer;

  /** A reader that has the lines read by an engine. */
  public ScanReader(TextRecognizer recognizer) {
    this.recognizer = recognizer;
  }

  /**
   * Reads a page.
   *
   * @throws IOException where it cannot be drawn
   * @throws RecognizerUnavailable where the engine cannot run on this machine
   * @throws RecognitionFailed where the engine breaks down over this page
   */
  public ScannedPage read(DrawnPage page)
      throws IOException, RecognizerUnavailable, RecognitionFailed {
    Resolution.Drawing drawing = Resolution.of(page);
    if (drawing.ink().density() < BLANK) {
      return new ScannedPage(
          new Page(page.number(), page.width(), page.height(), List.of(), List.of()),
          List.of(),
          List.of());
    }
    Rotation rotation = Skew.of(drawing.ink());
    GrayImage image = rotation.isNone() ? drawing.image() : drawing.image().rotated(rotation);
    UprightLines upright = UprightLines.of(image, recognizer);
    InkMask ink = upright.image() == drawing.image() ? drawing.ink() : InkMask.of(upright.image());
    Rules rules = Rules.of(ink, drawing.em());
    rules.clearFrom(ink);
    CharacterPlacer placer = new CharacterPlacer(ink);
    List<PlacedLine> placed = new ArrayList<>();
    for (ReadLine line : upright.lines()) {
      placed.add(placer.place(line));
    }
    boolean sideways = upright.quarters() % 2 == 1;
    float width = sideways ? page.height() : page.width();
    float height = sideways ? page.width() : page.height();
    return onPaper(page.number(), width, height, width / upright.image().width(), placed, rules);
  }

  private static ScannedPage onPaper(
      int number, float width, float height, float scale, List<PlacedLine> placed, Rules rules) {
    List<Glyph> glyphs = new ArrayList<>();
    List<RecognizedLine> lines = new ArrayList<>();
    for (LineSetting.SetLine line : LineSetting.of(placed)) {
      float size = Math.round(2 * line.size() * scale) / 2f;
      float baseline = line.baseline() * scale;
      float top = baseline - ABOVE * size;
      float bottom = baseline + BELOW * size;
      List<PlacedCharacter> characters = line.line().characters();
      for (PlacedCharacter each : characters) {
        glyphs.add(
            new Glyph(
                each.text(), each.left() * scale, top, each.right() * scale, bottom, size, FACE));
      }
      lines.add(
          new RecognizedLine(
              number,
              new BoundingBox(
                  characters.get(0).left() * scale,
                  top,
                  characters.get(characters.size() - 1).right() * scale,
                  bottom),
              line.line().line().confidence()));
    }
    List<Ruling> rulings = new ArrayList<>();
    for (Stroke rule : rules.level()) {
      rulings.add(
          new Ruling(rule.from() * scale, rule.at() * scale, rule.to() * scale, rule.at() * scale));
    }
    for (Stroke rule : rules.upright()) {
      rulings.add(
          new Ruling(rule.at() * scale, rule.from() * scale, rule.at() * scale, rule.to() * scale));
    }
    return new ScannedPage(new Page(number, width, height, glyphs, rulings), lines, List.of());
  }
}
