package org.gongbao.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.Doubt;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;
import org.gongbao.model.document.LineFragment;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.finding.Span;
import org.gongbao.model.page.RecognizedLine;
import org.gongbao.model.page.RecognizedLine.RecognizedCharacter;

/** Tells of each part of a text how sure the recognition of characters was of it. */
final class Recognition {
  /** A line whose characters are less sure than this on the whole is told of. */
  private static final float UNSURE_LINE = 0.85f;

  /** A character of a quantity that is less sure than this makes it doubtful. */
  private static final float UNSURE_CHARACTER = 0.75f;

  private final LocatedText text;
  private final List<RecognizedLine> lines;
  private final Map<Integer, List<RecognizedLine>> byPage = new HashMap<>();

  Recognition(LocatedText text, List<RecognizedLine> lines) {
    this.text = text;
    this.lines = lines;
    for (RecognizedLine line : lines) {
      byPage.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line);
    }
  }

  /**
   * How sure it was of a stretch of the text.
   *
   * @param doubts what that casts doubt on; empty where the stretch was not recognised
   * @param line the confidence of the least sure line that it stands in; 1 where there is none
   */
  record Sureness(List<Doubt> doubts, BigDecimal line) {
    private static final Sureness WHOLE = new Sureness(List.of(), BigDecimal.ONE);

    Sureness {
      doubts = List.copyOf(doubts);
    }
  }

  /** How sure it was of a span. */
  Sureness of(Span span) {
    if (lines.isEmpty()) {
      return Sureness.WHOLE;
    }
    float line = 2;
    float character = 1;
    for (LineFragment fragment : text.fragmentsIn(span.begin(), span.end())) {
      float left = fragment.left(Math.max(span.begin(), fragment.begin()));
      float right = fragment.right(Math.min(span.end(), fragment.end()) - 1);
      for (RecognizedLine each : byPage.getOrDefault(fragment.page(), List.of())) {
        if (!stands(fragment, each)) {
          continue;
        }
        for (RecognizedCharacter one : each.characters()) {
          float middle = (one.left() + one.right()) / 2;
          if (middle > left && middle < right) {
            line = Math.min(line, each.confidence());
            character = Math.min(character, one.confidence());
          }
        }
      }
    }
    if (line > 1) {
      return Sureness.WHOLE;
    }
    List<Doubt> doubts = new ArrayList<>(List.of(Doubt.RECOGNIZED));
    if (line < UNSURE_LINE || character < UNSURE_CHARACTER) {
      doubts.add(Doubt.RECOGNIZED_UNSURELY);
    }
    return new Sureness(doubts, rounded(line));
  }

  /** One notice for each unsure line that stands in the text. */
  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    for (RecognizedLine line : lines) {
      if (line.confidence() < UNSURE_LINE) {
        for (LineFragment fragment : text.fragments()) {
          if (fragment.page() == line.page() && stands(fragment, line)) {
            add(notices, line, fragment);
          }
        }
      }
    }
    return notices;
  }

  private void add(List<Notice> notices, RecognizedLine line, LineFragment fragment) {
    int begin = fragment.begin();
    int end = fragment.end();
    while (begin < end && middle(fragment, begin) < line.left()) {
      begin++;
    }
    while (end > begin && middle(fragment, end - 1) > line.right()) {
      end--;
    }
    if (begin < end) {
      notices.add(
          new Notice(
              "OCR_LINE_UNSURE",
              Severity.WARNING,
              "The recognition of characters is not sure of this line on page "
                  + line.page()
                  + ": "
                  + rounded(line.confidence())
                  + " of 1. Compare it with the picture.",
              text.evidence(begin, end)));
    }
  }

  /** Whether a printed line holds a recognised one: their middles lie in each other. */
  private static boolean stands(LineFragment fragment, RecognizedLine line) {
    float middle = (fragment.top() + fragment.bottom()) / 2;
    float other = (line.top() + line.bottom()) / 2;
    return middle > line.top()
        && middle < line.bottom()
        && other > fragment.top()
        && other < fragment.bottom();
  }

  private static float middle(LineFragment fragment, int offset) {
    return (fragment.left(offset) + fragment.right(offset)) / 2;
  }

  private static BigDecimal rounded(float confidence) {
    return new BigDecimal(confidence).setScale(2, RoundingMode.HALF_EVEN);
  }
}
