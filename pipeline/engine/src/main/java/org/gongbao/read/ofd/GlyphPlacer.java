package org.gongbao.read.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.page.FontFace;
import org.gongbao.model.page.Glyph;
import org.gongbao.read.flow.Blanks;
import org.gongbao.read.ofd.PageObject.Codes;
import org.gongbao.read.ofd.PageObject.Ligature;
import org.gongbao.read.page.Affine;
import org.gongbao.read.page.Clip;
import org.gongbao.read.page.UnicodeForm;

/**
 * Places the glyphs of a page. A file says where each glyph stands and how far the next is, but not
 * how wide it is: the width is the step to the next where that is likely, else what the kind of
 * character has.
 */
final class GlyphPlacer {
  /** How far a CJK glyph reaches above its baseline, for font size 1. */
  private static final float ABOVE = 0.88f;

  /** How far it reaches below. */
  private static final float BELOW = 0.12f;

  /** A glyph drawn again within this part of its size is the same glyph, made to look bold. */
  private static final float SAME_PLACE = 0.12f;

  /** A page with more glyphs than this is no page of text; the rest of it is let go. */
  private static final int MOST = 500_000;

  private final Clip paper;
  private final List<Glyph> shown = new ArrayList<>(1024);
  private final List<Glyph> hidden = new ArrayList<>();
  private final Map<Place, Integer> drawn = new HashMap<>();
  private final int[] quarterTurns = new int[4];
  private int unmapped;

  /** A character about some place, to find one that is drawn twice. */
  private record Place(String text, int column, int row) {}

  GlyphPlacer(Clip paper) {
    this.paper = paper;
  }

  /** Places the characters of a text object. */
  void place(PageObject.Text text, FontFace face, Affine toPage) {
    Affine map = text.place().then(toPage);
    FontFace drawnFace = text.heavy() ? new FontFace(face.name(), true) : face;
    Map<Integer, Ligature> ligatures = new HashMap<>();
    text.ligatures().forEach(ligature -> ligatures.putIfAbsent(ligature.position(), ligature));
    int position = 0;
    for (Codes codes : text.codes()) {
      position = new Line(text, codes, drawnFace, map).place(ligatures, position);
    }
  }

  /** How many glyphs had no text. */
  int unmapped() {
    return unmapped;
  }

  boolean full() {
    return shown.size() + hidden.size() >= MOST;
  }

  /** What is seen; the text under a scan where there is nothing else. */
  List<Glyph> glyphs() {
    return shown.size() * 5 < hidden.size() ? hidden : shown;
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

  /** One TextCode while its glyphs are placed. */
  private final class Line {
    private final PageObject.Text object;
    private final FontFace face;
    private final Affine map;
    private final int[] codes;
    private final float[] deltaX;
    private final float[] deltaY;
    private final boolean stepped;
    private float x;
    private float y;
    private int step;

    Line(PageObject.Text object, Codes written, FontFace face, Affine map) {
      this.object = object;
      this.face = face;
      this.map = map;
      codes = written.text().codePoints().limit(MOST).toArray();
      deltaX = Values.steps(written.deltaX(), 2 * codes.length);
      deltaY = Values.steps(written.deltaY(), 2 * codes.length);
      stepped = deltaX.length + deltaY.length > 0;
      x = written.x();
      y = written.y();
    }

    /** Places all glyphs; gives the index behind its last code in the object. */
    int place(Map<Integer, Ligature> ligatures, int first) {
      int at = 0;
      while (at < codes.length && !full()) {
        Ligature ligature = ligatures.get(first + at);
        int count = ligature == null ? 1 : Math.min(ligature.codes(), codes.length - at);
        glyphs(new String(codes, at, count), ligature == null ? 1 : ligature.glyphs());
        at += count;
      }
      return first + codes.length;
    }

    private void glyphs(String text, int count) {
      float usual = usualWidth(text) * object.size() * object.widening();
      float fromX = x;
      float fromY = y;
      boolean given = true;
      for (int i = 0; i < count && step < 2 * codes.length; i++, step++) {
        boolean more = step < deltaX.length || step < deltaY.length;
        given &= more;
        if (more) {
          x += step < deltaX.length ? deltaX[step] : 0;
          y += step < deltaY.length ? deltaY[step] : 0;
        } else if (object.readDown()) {
          y += object.size();
        } else {
          x += usual / count;
        }
      }
      float along = stepped && given && !object.readDown() && object.turned() == 0 ? x - fromX : 0;
      add(text, fromX, fromY, width(text, usual, along));
    }

    /** The step to the next glyph is this one's width, unless there is a gap between them. */
    private float width(String text, float usual, float along) {
      float em = object.size() * object.widening();
      if (!(along > 0)) {
        return usual;
      }
      return isWide(text.codePointAt(0))
          ? Math.min(along, usual)
          : along <= Math.max(em, usual) ? along : usual;
    }

    private void add(String written, float atX, float atY, float width) {
      Affine glyph = quarterTurn(object.turned(), atX, atY).then(map);
      int turns = quarterTurns(glyph);
      float size = object.size() * glyph.heightScale();
      if (turns < 0 || !(size > 0)) {
        return;
      }
      String text = UnicodeForm.normalised(written);
      if (text == null) {
        unmapped++;
        return;
      }
      float up = -ABOVE * object.size();
      float down = BELOW * object.size();
      float x1 = glyph.x(0, up);
      float y1 = glyph.y(0, up);
      float x2 = glyph.x(width, down);
      float y2 = glyph.y(width, down);
      Glyph placed =
          new Glyph(
              text,
              Math.min(x1, x2),
              Math.min(y1, y2),
              Math.max(x1, x2),
              Math.max(y1, y2),
              size,
              face);
      if (!paper.contains(
          (placed.left() + placed.right()) / 2, (placed.top() + placed.bottom()) / 2, 0)) {
        return;
      }
      if (object.hidden()) {
        hidden.add(placed);
      } else if (!isTwin(placed)) {
        shown.add(placed);
        quarterTurns[turns]++;
      }
    }
  }

  /** Whether a glyph was drawn here before; then the one before is taken for bold. */
  private boolean isTwin(Glyph glyph) {
    float cell = Math.max(0.1f, glyph.size());
    int column = Math.round(glyph.left() / cell);
    int row = Math.round(glyph.top() / cell);
    for (int i = -1; i <= 1; i++) {
      for (int k = -1; k <= 1; k++) {
        Integer index = drawn.get(new Place(glyph.text(), column + i, row + k));
        if (index != null && isNear(shown.get(index), glyph)) {
          Glyph first = shown.get(index);
          FontFace bold = new FontFace(first.face().name(), true);
          shown.set(
              index,
              new Glyph(
                  first.text(),
                  first.left(),
                  first.top(),
                  first.right(),
                  first.bottom(),
                  first.size(),
                  bold));
          return true;
        }
      }
    }
    drawn.put(new Place(glyph.text(), column, row), shown.size());
    return false;
  }

  private static boolean isNear(Glyph first, Glyph second) {
    float near = second.size() * SAME_PLACE;
    return Math.abs(first.left() - second.left()) <= near
        && Math.abs(first.top() - second.top()) <= near;
  }

  /** From a glyph's own space, turned clockwise by quarters, to the text object's. */
  private static Affine quarterTurn(int quarters, float x, float y) {
    return switch (quarters) {
      case 0 -> new Affine(1, 0, 0, 1, x, y);
      case 1 -> new Affine(0, 1, -1, 0, x, y);
      case 2 -> new Affine(-1, 0, 0, -1, x, y);
      default -> new Affine(0, -1, 1, 0, x, y);
    };
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

  private static boolean isWide(int character) {
    return character > 0xffff
        || Blanks.isWide((char) character)
        || "“”‘’…—".indexOf(character) >= 0;
  }

  /** The width of characters in most faces, for font size 1. */
  private static float usualWidth(String text) {
    float width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowSurrogate(c)) {
        continue;
      }
      if (isWide(c) || Character.isHighSurrogate(c)) {
        width += 1;
      } else if ("mwMW%‰".indexOf(c) >= 0) {
        width += 0.8f;
      } else if ("il.,:;|!'".indexOf(c) >= 0) {
        width += 0.28f;
      } else {
        width += Character.isUpperCase(c) ? 0.68f : 0.5f;
      }
    }
    return width;
  }
}
