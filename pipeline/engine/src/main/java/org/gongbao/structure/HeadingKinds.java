package org.gongbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.SectionKind;
import org.gongbao.structure.Part.Prose;
import org.jspecify.annotations.Nullable;

/** Gives each heading its kind: by its own words, the section above, its opening, its place. */
final class HeadingKinds {
  private static final int OPENING_LENGTH = 200;
  private final SectionKinds cues;

  HeadingKinds(SectionKinds cues) {
    this.cues = cues;
  }

  /** A section on the way from the top; told where its kind was not only supposed. */
  private record Above(SectionKind kind, boolean told) {}

  /** The kind of each heading. */
  List<SectionKind> of(List<Heading> headings, int[] levels, List<Part> parts, String title) {
    SectionKind whole = SectionKinds.ofDocument(title);
    List<SectionKind> kinds = new ArrayList<>(headings.size());
    List<Above> path = new ArrayList<>();
    SectionKind sibling = whole;
    for (int i = 0; i < levels.length; i++) {
      Heading heading = headings.get(i);
      while (path.size() >= levels[i]) {
        path.remove(path.size() - 1);
      }
      Above above = path.isEmpty() ? null : path.get(path.size() - 1);
      int next = i + 1 < headings.size() ? headings.get(i + 1).first() : parts.size();
      SectionKind told =
          told(heading, above, whole, parts.subList(0, Math.max(next, heading.last() + 1)));
      SectionKind kind = told == null ? supposed(heading, above, sibling, title) : told;
      kinds.add(kind);
      path.add(new Above(kind, told != null));
      sibling = levels[i] == 1 ? kind : sibling;
    }
    return kinds;
  }

  private @Nullable SectionKind told(
      Heading heading, @Nullable Above above, SectionKind whole, List<Part> parts) {
    if (heading.rank() == Heading.Rank.ANNEX) {
      return SectionKind.ANNEX;
    }
    SectionKind inherited = whole == SectionKind.OTHER ? null : whole;
    if (above != null) {
      inherited = above.told() ? above.kind() : null;
    }
    SectionKind told = cues.told(heading.title(), inherited);
    boolean asksOpening = told == null && above == null && heading.rank() == Heading.Rank.NUMBERED;
    return asksOpening ? cues.opening(opening(parts, heading)) : told;
  }

  private static SectionKind supposed(
      Heading heading, @Nullable Above above, SectionKind sibling, String title) {
    if (above != null) {
      return above.kind();
    }
    return heading.rank() == Heading.Rank.NUMBERED
        ? SectionKinds.after(sibling, title)
        : SectionKinds.ofDocument(title);
  }

  private static String opening(List<Part> parts, Heading heading) {
    StringBuilder opening = new StringBuilder();
    if (parts.get(heading.last()) instanceof Prose line) {
      opening.append(line.text().substring(heading.end()));
    }
    for (int i = heading.last() + 1; i < parts.size() && opening.length() < OPENING_LENGTH; i++) {
      if (parts.get(i) instanceof Prose prose) {
        opening.append(prose.text());
      }
    }
    return opening.substring(0, Math.min(OPENING_LENGTH, opening.length()));
  }
}
