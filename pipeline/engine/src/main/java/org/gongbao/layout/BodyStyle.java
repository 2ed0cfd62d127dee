package org.gongbao.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongbao.model.page.FontFace;
import org.gongbao.model.page.Glyph;

/** How a document sets its running text: what differs from it is a heading. */
final class BodyStyle {
  /** A face that is this part as common as the commonest belongs to the running text as well. */
  private static final float ALSO_BODY = 0.4f;

  private final Set<FontFace> faces;
  private final float size;
  private final float pitch;

  private BodyStyle(Set<FontFace> faces, float size, float pitch) {
    this.faces = faces;
    this.size = size;
    this.pitch = pitch;
  }

  static BodyStyle of(List<Sheet> sheets) {
    Map<FontFace, Integer> faces = new LinkedHashMap<>();
    Map<Float, Integer> sizes = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      for (TextLine line : sheet.lines()) {
        sizes.merge(rounded(line.size()), line.length(), Integer::sum);
        count(line, faces);
      }
    }
    float size = commonest(sizes, 0f);
    return new BodyStyle(bodyFaces(faces), size, pitch(sheets, size));
  }

  /** Size of most of the text in points. */
  float size() {
    return size;
  }

  /** From baseline to baseline in running text, in points. */
  float pitch() {
    return pitch;
  }

  /**
   * How many of the text's leading characters are bold or in a face that running text is not in.
   * Only ideographs tell: digits and Latin letters have faces of their own everywhere.
   */
  int headingPrefix(List<TextLine> lines, int textLength) {
    int at = 0;
    int prefix = 0;
    boolean any = false;
    for (TextLine line : lines) {
      for (int i = 0; i < line.length(); i++, at++) {
        Glyph glyph = line.glyph(i);
        if (glyph == null) {
          continue;
        }
        boolean ideograph = Script.isHan(line.text().charAt(i));
        boolean body = faces.contains(glyph.face());
        if (ideograph && body) {
          return any ? Math.min(prefix, textLength) : 0;
        }
        if (ideograph) {
          any = true;
        }
        if (!body) {
          prefix = at + 1;
        }
      }
    }
    return any ? textLength : 0;
  }

  private static void count(TextLine line, Map<FontFace, Integer> faces) {
    FontFace last = null;
    int run = 0;
    for (int i = 0; i < line.length(); i++) {
      Glyph glyph = line.glyph(i);
      if (glyph != null && Script.isHan(line.text().charAt(i))) {
        if (last != null && !glyph.face().equals(last)) {
          faces.merge(last, run, Integer::sum);
          run = 0;
        }
        last = glyph.face();
        run++;
      }
    }
    if (last != null) {
      faces.merge(last, run, Integer::sum);
    }
  }

  private static Set<FontFace> bodyFaces(Map<FontFace, Integer> counts) {
    Set<FontFace> body = new HashSet<>();
    int most = counts.isEmpty() ? 0 : Collections.max(counts.values());
    for (Map.Entry<FontFace, Integer> entry : counts.entrySet()) {
      boolean commonest = entry.getValue() == most;
      if (commonest || (!entry.getKey().bold() && entry.getValue() >= ALSO_BODY * most)) {
        body.add(entry.getKey());
      }
    }
    return body;
  }

  private static float pitch(List<Sheet> sheets, float size) {
    List<Float> pitches = new ArrayList<>();
    for (Sheet sheet : sheets) {
      TextLine before = null;
      for (TextLine line : sheet.lines()) {
        if (before != null
            && rounded(line.size()) == size
            && rounded(before.size()) == size
            && Math.abs(line.left() - before.left()) < 3 * size
            && line.baseline() - before.baseline() < 3.5f * size) {
          pitches.add(line.baseline() - before.baseline());
        }
        before = line;
      }
    }
    if (pitches.isEmpty()) {
      return 1.75f * size;
    }
    Collections.sort(pitches);
    return pitches.get(pitches.size() / 2);
  }

  private static float rounded(float size) {
    return Math.round(size * 2) / 2f;
  }

  private static float commonest(Map<Float, Integer> counts, float none) {
    float best = none;
    int most = 0;
    for (Map.Entry<Float, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
