package org.gongbao.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gongbao.lexicon.Moods;
import org.gongbao.model.Genre;
import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a work report are about where none of its headings says so, as where only a
 * piece of it is there: by their words, and where these are not clear as the other parts are, if
 * most of them agree.
 */
final class UnheadedParts {
  /** The part of what stands before the first heading. */
  private static final int OPENING = -1;

  private final Document document;
  private final Map<Integer, SectionKind> kinds = new HashMap<>();
  private @Nullable SectionKind common;

  UnheadedParts(Document document, @Nullable Genre genre, Moods moods) {
    this.document = document;
    if (genre != Genre.WORK_REPORT || isHeaded(document)) {
      return;
    }
    Map<Integer, StringBuilder> texts = new HashMap<>();
    for (Passage passage : document.passages()) {
      if (passage.kind() == PassageKind.BODY || passage.kind() == PassageKind.HEADING) {
        texts
            .computeIfAbsent(part(passage.section()), part -> new StringBuilder())
            .append(document.text().text(), passage.begin(), passage.end())
            .append('\n');
      }
    }
    texts.forEach(
        (part, text) -> {
          SectionKind kind = moods.of(text.toString());
          if (kind != null) {
            kinds.put(part, kind);
          }
        });
    Set<SectionKind> told = new HashSet<>(kinds.values());
    boolean agreed = told.size() == 1 && 2 * kinds.size() > texts.size();
    common = agreed ? told.iterator().next() : null;
  }

  /** What a section is about, an index of -1 for what stands in none; null where nothing tells. */
  @Nullable SectionKind of(int section) {
    boolean silent =
        section == OPENING || document.sections().get(section).kind() == SectionKind.OTHER;
    return silent ? kinds.getOrDefault(part(section), common) : null;
  }

  /** Whether a heading of a document says what was done or what is planned. */
  static boolean isHeaded(Document document) {
    return document.sections().stream()
        .map(Section::kind)
        .anyMatch(kind -> kind == SectionKind.ACHIEVEMENT || kind == SectionKind.PLAN);
  }

  /** The section that a section stands in and that itself stands in none. */
  private int part(int section) {
    int part = section;
    while (part != OPENING && document.sections().get(part).parent() != null) {
      String parent = document.sections().get(part).parent();
      part--;
      while (!document.sections().get(part).id().equals(parent)) {
        part--;
      }
    }
    return part;
  }
}
