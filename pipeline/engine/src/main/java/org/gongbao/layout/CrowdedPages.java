package org.gongbao.layout;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;
import org.gongbao.model.page.Page;

/** The pages with more rules than tables have, so that no table was looked for among them. */
final class CrowdedPages {
  private final SortedSet<Integer> pages = new TreeSet<>();

  void add(Page page) {
    pages.add(page.number());
  }

  /** Says which pages these are; nothing where there are none. */
  List<Notice> notices() {
    if (pages.isEmpty()) {
      return List.of();
    }
    String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return List.of(
        new Notice(
            "TABLES_GIVEN_UP",
            Severity.WARNING,
            "More rules than tables have on page "
                + numbers
                + ": they are taken for a drawing; compare tables there with the page.",
            null));
  }
}
