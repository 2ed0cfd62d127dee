package org.gongbao.structure;

import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.gongbao.model.document.LocatedText;
import org.jspecify.annotations.Nullable;

/** A section while the text grows; its end is known only when what follows is. */
final class SectionDraft {
  private static final String ID = "s";
  final int parent;
  final @Nullable String number;
  final int level;
  final String title;
  final SectionKind kind;
  final int begin;
  final int headingEnd;
  int end;

  SectionDraft(
      int parent,
      @Nullable String number,
      int level,
      String title,
      SectionKind kind,
      int begin,
      int headingEnd) {
    this.parent = parent;
    this.number = number;
    this.level = level;
    this.title = title;
    this.kind = kind;
    this.begin = begin;
    this.headingEnd = headingEnd;
    this.end = headingEnd;
  }

  /** The finished section. */
  Section finish(int index, LocatedText text) {
    return new Section(
        ID + (index + 1),
        parent < 0 ? null : ID + (parent + 1),
        number,
        level,
        title,
        kind,
        text.evidence(begin, headingEnd),
        text.codePoints(begin),
        text.codePoints(end));
  }
}
