package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that give bodies a part in the work: 牵头单位, 配合. */
public final class ResponsibilityCues {
  private final List<Cue> cues = new ArrayList<>();
  private final SuffixTrie<Cue> labels = new SuffixTrie<>();

  private ResponsibilityCues() {}

  /** Reads the dictionary. */
  public static ResponsibilityCues load(Dictionaries dictionaries) {
    ResponsibilityCues read = new ResponsibilityCues();
    for (NamedCsvRecord line : dictionaries.records("agencies-roles.csv")) {
      Cue cue =
          new Cue(
              line.getField("cue"),
              Where.valueOf(line.getField("where").toUpperCase(Locale.ROOT)),
              Part.valueOf(line.getField("role")));
      read.cues.add(cue);
      if (cue.where == Where.HEADING) {
        read.labels.add(cue.text, cue);
      }
    }
    return read;
  }

  /** The part that a column's heading gives; null where it names no bodies. */
  public @Nullable Part inHeading(String heading) {
    for (Cue cue : cues) {
      if (cue.where == Where.HEADING && heading.contains(cue.text)) {
        return cue.part;
      }
    }
    return null;
  }

  /** The label (牵头单位) that ends at an offset; null for none. */
  public @Nullable Label labelEndingAt(String text, int end) {
    Label[] longest = {null};
    labels.endingAt(
        text,
        end,
        (begin, found) -> {
          if (begin == 0 || !Character.isIdeographic(text.charAt(begin - 1))) {
            longest[0] = new Label(begin, found.get(0).part);
          }
        });
    return longest[0];
  }

  /** The part that the words at an offset give to the bodies right before them; null for none. */
  public @Nullable Part behind(String text, int offset, boolean inBracket) {
    for (Cue cue : cues) {
      boolean here = cue.where == Where.BEHIND || (cue.where == Where.BRACKET && inBracket);
      if (here && text.startsWith(cue.text, offset)) {
        return cue.part;
      }
    }
    return null;
  }

  /** The part that bodies have. */
  public enum Part {
    /** They lead. */
    LEAD,
    /** They lead where nobody else is named to lead, and take part where somebody is. */
    RESPONSIBLE,
    /** They take part. */
    PARTNER
  }

  /**
   * A label in a text.
   *
   * @param begin where it begins
   * @param part the part it gives
   */
  public record Label(int begin, Part part) {}

  private enum Where {
    HEADING,
    BEHIND,
    BRACKET
  }

  private record Cue(String text, Where where, Part part) {}
}
