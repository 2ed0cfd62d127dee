package org.gongbao.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongbao.model.page.FontFace;
import org.gongbao.model.page.Glyph;
import org.gongbao.read.page.Affine;
import org.gongbao.read.page.Clip;

/** Gathers the glyphs of a page: upright boxes, no glyph twice, the hidden ones apart. */
final class GlyphCollector {
  /** How far a CJK glyph reaches above its baseline, for font size 1. */
  static final float ABOVE = 0.88f;

  /** How far it reaches below. */
  static final float BELOW = 0.12f;

  /** A glyph drawn again within this part of its size is the same glyph, made to look bold. */
  private static final float SAME_PLACE = 0.12f;

  /** Nobody can read what is smaller than this, in points. */
  private static final float SMALLEST = 0.5f;

  /** More glyphs than any page has; what follows is let go. */
  private static final int MOST = 200_000;

  private final int page;
  private final Clip paper;
  private final Backgrounds backgrounds;
  private final ArrayList<Glyph> shown = new ArrayList<>(1024);
  private final ArrayList<Glyph> hidden = new ArrayList<>();
  private final BitSet pale = new BitSet();
  private final int[] quarterTurns = new int[4];
  private int unmapped;

  GlyphCollector(int page, Clip paper, Backgrounds backgrounds) {
    this.page = page;
    this.paper = paper;
    this.backgrounds = backgrounds;
  }

  /**
   * How glyphs are painted.
   *
   * @param clip where can be painted
   * @param fat whether their outlines are stroked as well
   * @param tone how much they stand out from the paper
   */
  record Paint(Clip clip, boolean fat, Ink.Tone tone) {}

  /**
   * Adds a glyph at a pen position.
   *
   * @param toPage from text space, font size 1, to the page; its origin is the pen's position
   */
  void add(CodedGlyph glyph, Typeface typeface, Affine toPage, Paint paint) {
    place(glyph, typeface, toPage, paint, false);
  }

  /** Adds a glyph that is not painted: the text under a scan. */
  void addHidden(CodedGlyph glyph, Typeface typeface, Affine toPage) {
    place(glyph, typeface, toPage, new Paint(paper, false, Ink.Tone.DARK), true);
  }

  private void place(
      CodedGlyph glyph, Typeface typeface, Affine toPage, Paint paint, boolean invisible) {
    int turns = quarterTurns(toPage);
    if (turns < 0) {
      return;
    }
    String text = glyph.text();
    if (text == null) {
      unmapped++;
      return;
    }
    float em = typeface.em();
    float size = em * toPage.heightScale();
    float x0 = -glyph.originX();
    float y0 = -glyph.originY();
    float penX = toPage.x(x0, y0);
    float penY = toPage.y(x0, y0);
    float x1 = toPage.x(x0 + glyph.width(), y0 + ABOVE * em);
    float y1 = toPage.y(x0 + glyph.width(), y0 + ABOVE * em);
    float x2 = toPage.x(x0, y0 - BELOW * em);
    float y2 = toPage.y(x0, y0 - BELOW * em);
    float left = Math.min(x1, x2);
    float right = Math.max(x1, x2);
    float top = Math.min(y1, y2);
    float bottom = Math.max(y1, y2);
    float middleX = (left + right) / 2;
    float middleY = (top + bottom) / 2;
    if (!(size >= SMALLEST)
        || isFull()
        || !paper.contains(middleX, middleY, 0)
        || !paint.clip().contains(middleX, middleY, size / 2)
        || (paint.tone() == Ink.Tone.WHITE && !backgrounds.lieAt(middleX, middleY))) {
      return;
    }
    if (invisible) {
      hidden.add(new Glyph(text, left, top, right, bottom, size, typeface.face()));
      return;
    }
    int twin = glyph.drawnNear(page, penX, penY, size * SAME_PLACE);
    if (twin >= 0) {
      Glyph first = shown.get(twin);
      shown.set(twin, withFace(first, typeface.boldFace()));
      pale.set(twin, pale.get(twin) && paint.tone() == Ink.Tone.PALE);
      return;
    }
    pale.set(shown.size(), paint.tone() == Ink.Tone.PALE);
    glyph.drawn(page, penX, penY, shown.size());
    FontFace face = paint.fat() ? typeface.boldFace() : typeface.face();
    shown.add(new Glyph(text, left, top, right, bottom, size, face));
    quarterTurns[turns]++;
  }

  /** So many bytes were shown in a font that the file lacks: at least half as many glyphs. */
  void lackFont(int bytes) {
    unmapped += (bytes + 1) / 2;
  }

  /** How many glyphs had no Unicode text. */
  int unmapped() {
    return unmapped;
  }

  /** Whether more glyphs came than were kept. */
  boolean isFull() {
    return shown.size() + hidden.size() >= MOST;
  }

  /** What is seen; the text under a scan where there is nothing else. */
  List<Glyph> glyphs() {
    ArrayList<Glyph> glyphs = isHiddenText() ? hidden : shown;
    glyphs.trimToSize();
    return glyphs;
  }

  /** Which of the {@link #glyphs()} are of a light colour. */
  BitSet pale() {
    return isHiddenText() ? new BitSet() : pale;
  }

  private boolean isHiddenText() {
    return shown.size() * 5 < hidden.size();
  }

  /** By how many quarters, clockwise, most of the text is turned. */
  int turned() {
    int most = 0;
    for (int i = 1; i < quarterTurns.length; i++) {
      if (quarterTurns[i] > 2 * quarterTurns[most]) {
        most = i;
      }
    }
    return most;
  }

  /** The direction of a line: 0 to the right, 1 down, 2 to the left, 3 up; -1 aslant. */
  private static int quarterTurns(Affine map) {
    float along = Math.abs(map.a());
    float across = Math.abs(map.b());
    if (across < 0.15f * along) {
      return map.a() >= 0 ? 0 : 2;
    }
    if (along < 0.15f * across) {
      return map.b() >= 0 ? 1 : 3;
    }
    return -1;
  }

  private static Glyph withFace(Glyph glyph, FontFace face) {
    return new Glyph(
        glyph.text(), glyph.left(), glyph.top(), glyph.right(), glyph.bottom(), glyph.size(), face);
  }
}
