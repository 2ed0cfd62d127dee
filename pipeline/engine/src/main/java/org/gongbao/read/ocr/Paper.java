package org.gongbao.read.ocr;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.page.FontFace;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.RecognizedLine;
import org.gongbao.model.page.RecognizedLine.RecognizedCharacter;
import org.gongbao.model.page.Ruling;
import org.gongbao.model.page.Tilt;

/**
 * The page behind a picture: turns pixels into points.
 *
 * @param number of the page, from 1
 * @param width in points, its lines upright
 * @param height in points
 * @param pixels how many the picture has across
 */
record Paper(int number, float width, float height, int pixels) {
  /**
   * How far a glyph's box reaches above its baseline, for size 1, as in pages with a text layer.
   */
  private static final float ABOVE = 0.88f;

  private static final float BELOW = 0.12f;
  private static final FontFace FACE = new FontFace("", false);

  /** The page with its glyphs and rulings. */
  Page page(List<LineSetting.SetLine> lines, Rules rules, Rotation rotation) {
    List<Glyph> glyphs = new ArrayList<>();
    for (LineSetting.SetLine line : lines) {
      for (PlacedCharacter each : line.line().characters()) {
        glyphs.add(
            new Glyph(
                each.text(),
                points(each.left()),
                top(line),
                points(each.right()),
                bottom(line),
                size(line),
                FACE));
      }
    }
    List<Ruling> rulings = new ArrayList<>();
    for (Stroke rule : rules.level()) {
      float y = points(rule.at());
      rulings.add(new Ruling(points(rule.from()), y, points(rule.to()), y));
    }
    for (Stroke rule : rules.upright()) {
      float x = points(rule.at());
      rulings.add(new Ruling(x, points(rule.from()), x, points(rule.to())));
    }
    Tilt tilt = rotation.isNone() ? Tilt.NONE : new Tilt(rotation.slope(), width / 2, height / 2);
    return new Page(number, width, height, glyphs, rulings, tilt);
  }

  /** The lines with how sure the engine is of them. */
  List<RecognizedLine> recognized(List<LineSetting.SetLine> lines) {
    List<RecognizedLine> recognized = new ArrayList<>();
    for (LineSetting.SetLine line : lines) {
      List<RecognizedCharacter> characters = new ArrayList<>();
      for (PlacedCharacter each : line.line().characters()) {
        characters.add(
            new RecognizedCharacter(points(each.left()), points(each.right()), each.confidence()));
      }
      recognized.add(
          new RecognizedLine(
              number,
              characters.get(0).left(),
              top(line),
              characters.get(characters.size() - 1).right(),
              bottom(line),
              line.line().line().confidence(),
              characters));
    }
    return recognized;
  }

  /** Sizes are told in half points, as printers do. */
  private float size(LineSetting.SetLine line) {
    return Math.max(1, Math.round(2 * points(line.size()))) / 2f;
  }

  private float top(LineSetting.SetLine line) {
    return points(line.baseline()) - ABOVE * size(line);
  }

  private float bottom(LineSetting.SetLine line) {
    return points(line.baseline()) + BELOW * size(line);
  }

  private float points(float pixel) {
    return pixel * width / pixels;
  }
}
