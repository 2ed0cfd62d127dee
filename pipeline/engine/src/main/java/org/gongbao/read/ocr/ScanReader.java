package org.gongbao.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.page.Page;

/**
 * Reads the picture of a page: draws it at the size that suits its print, rights it, finds its
 * rules, has its lines read, and places their characters.
 */
public final class ScanReader {
  /** A page with less ink than this has nothing to read. */
  private static final double BLANK = 1e-5;

  private final TextRecognizer recognizer;
  private final SlipRepair repair;

  /**
   * A reader.
   *
   * @param recognizer reads the lines
   * @param repair repairs its slips
   */
  public ScanReader(TextRecognizer recognizer, SlipRepair repair) {
    this.recognizer = recognizer;
    this.repair = repair;
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
          List.of(),
          0);
    }
    UprightLines upright = UprightLines.of(drawing, recognizer);
    InkMask ink = upright.image() == drawing.image() ? drawing.ink() : InkMask.of(upright.image());
    Rules rules = Rules.of(ink, drawing.em());
    rules.clearFrom(ink);
    CharacterPlacer placer = new CharacterPlacer(ink);
    List<PlacedLine> placed = new ArrayList<>();
    List<String> repairs = new ArrayList<>();
    Figures figures = Figures.of(upright.image(), drawing.em());
    int labels = 0;
    for (ReadLine line : upright.lines()) {
      if (figures.labelled(line)) {
        labels++;
        continue;
      }
      SlipRepair.Repaired repaired = repair.repair(line);
      repairs.addAll(repaired.repairs());
      PixelBox cell = rules.withinCell(line.box(), drawing.em(), ink);
      placed.add(placer.place(repaired.line().in(cell)));
    }
    boolean sideways = upright.quarters() % 2 == 1;
    Paper paper =
        new Paper(
            page.number(),
            sideways ? page.height() : page.width(),
            sideways ? page.width() : page.height(),
            upright.image().width());
    List<LineSetting.SetLine> lines = LineSetting.of(placed);
    return new ScannedPage(
        paper.page(lines, rules, upright.rotation()), paper.recognized(lines), repairs, labels);
  }
}
