package org.gongbao.structure;

import java.util.List;
import org.gongbao.model.Section;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.PassageKind;

/** A document put together in a test, and short views of it. */
record Assembled(Document document) {

  /** Puts lines together. */
  static Assembled of(String... lines) {
    return of(TextBlocks.of(String.join("\n", lines)));
  }

  /** Puts blocks together. */
  static Assembled of(List<Block> blocks) {
    return new Assembled(new Structure(Knowledge.dictionaries()).assemble(blocks));
  }

  /** Each section as level, number and title, items left out. */
  List<String> outline() {
    return document.sections().stream()
        .filter(section -> section.number() == null || !section.number().endsWith("是"))
        .map(section -> section.level() + " " + section.number() + " " + section.title())
        .toList();
  }

  /** Each section as number and kind. */
  List<String> kinds() {
    return document.sections().stream()
        .map(section -> section.number() + " " + section.kind())
        .toList();
  }

  /** The words of all passages of a kind. */
  List<String> passages(PassageKind kind) {
    return document.passages().stream()
        .filter(passage -> passage.kind() == kind)
        .map(passage -> document.text().text().substring(passage.begin(), passage.end()))
        .toList();
  }

  /** Each notice as code and the words it is about. */
  List<String> notices() {
    return document.notices().stream()
        .map(
            notice ->
                notice.code() + " " + (notice.evidence() == null ? "" : notice.evidence().text()))
        .toList();
  }

  /** The text of a section, children included. */
  String textOf(Section section) {
    return document.text().text().substring(section.begin(), section.end());
  }
}
