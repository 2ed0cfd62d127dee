package org.gongbao.structure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a section is for by the words of its heading, and where they are silent by its place.
 */
final class SectionKinds {
  private static final String COMMUNIQUE = "公报";
  private static final String WORK_REPORT = "政府工作报告";

  /** How far a cue reaches. */
  private enum Reach {
    OWN,
    TOP,
    OPENING
  }

  /** A word that tells a kind. */
  private record Cue(String word, boolean whole, SectionKind kind, Reach reach) {}

  private final List<Cue> cues;

  SectionKinds(Dictionaries dictionaries) {
    List<Cue> read = new ArrayList<>();
    for (NamedCsvRecord record : dictionaries.records("sections-kinds.csv")) {
      String word = record.getField("cue");
      boolean whole = word.startsWith("^");
      read.add(
          new Cue(
              whole ? word.substring(1) : word,
              whole,
              SectionKind.valueOf(record.getField("kind")),
              Reach.valueOf(record.getField("reach"))));
    }
    cues = List.copyOf(read);
  }

  /** Whether a line is a heading whatever its setting: 注释, 资料来源, 引言. */
  boolean isHeadingAlone(String title) {
    for (Cue cue : cues) {
      if (cue.whole() && cue.word().equals(title)) {
        return true;
      }
    }
    return false;
  }

  /** What a heading says of itself, under a section of a kind; null where it says nothing. */
  @Nullable SectionKind told(String title, @Nullable SectionKind above) {
    SectionKind own = last(title, Reach.OWN, true);
    if (own != null) {
      return own;
    }
    return above == null ? last(title, Reach.TOP, true) : above;
  }

  /** What the first sentences under a heading say; null where they say nothing. */
  @Nullable SectionKind opening(String text) {
    return last(text, Reach.OPENING, false);
  }

  /** The kind of what stands in a document of a title where nothing else tells it. */
  static SectionKind ofDocument(String title) {
    return title.contains(COMMUNIQUE) ? SectionKind.ACHIEVEMENT : SectionKind.OTHER;
  }

  /** The kind of a section on whose matter nothing is said, after one of a kind. */
  static SectionKind after(SectionKind before, String documentTitle) {
    boolean turnsToPlans = before == SectionKind.ACHIEVEMENT && documentTitle.contains(WORK_REPORT);
    return before == SectionKind.PLAN || turnsToPlans
        ? SectionKind.PLAN
        : ofDocument(documentTitle);
  }

  /** The kind of the cue that ends last, or begins first. */
  private @Nullable SectionKind last(String text, Reach reach, boolean last) {
    Cue best = null;
    int place = -1;
    for (Cue cue : cues) {
      int found = cue.reach() == reach ? find(cue, text, last) : -1;
      if (found < 0) {
        continue;
      }
      boolean better =
          best == null
              || (last ? found > place : found < place)
              || (found == place && cue.word().length() > best.word().length());
      if (better) {
        best = cue;
        place = found;
      }
    }
    return best == null ? null : best.kind();
  }

  private static int find(Cue cue, String text, boolean last) {
    if (cue.whole()) {
      return cue.word().equals(text) ? text.length() : -1;
    }
    int at = last ? text.lastIndexOf(cue.word()) : text.indexOf(cue.word());
    return at < 0 || !last ? at : at + cue.word().length();
  }
}
