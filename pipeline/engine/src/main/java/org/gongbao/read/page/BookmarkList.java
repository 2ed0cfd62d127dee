package org.gongbao.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.DeclaredHeading;
import org.jspecify.annotations.Nullable;

/**
 * The bookmarks of a file, in their order. What cannot be followed, or was not made for readers, is
 * passed over: bookmarks are only evidence, and no page must go missing for a damaged list beside
 * it.
 */
public final class BookmarkList {
  /** A list longer than this leads round in circles or names every line. */
  public static final int MOST = 10_000;

  /** Nobody nests headings deeper. */
  public static final int DEEPEST = 16;

  private static final int LONGEST_TITLE = 200;

  private final List<DeclaredHeading> found = new ArrayList<>();

  /**
   * Adds a bookmark.
   *
   * @param title its words; null where it has none
   * @param level its depth, from 1
   * @param page the page that it leads to, from 1; null where it leads to none
   */
  public void add(@Nullable String title, int level, @Nullable Integer page) {
    if (title != null
        && !title.isBlank()
        && title.length() <= LONGEST_TITLE
        && page != null
        && found.size() < MOST) {
      found.add(new DeclaredHeading(DeclaredHeading.Source.BOOKMARK, title.strip(), level, page));
    }
  }

  /** What was added. */
  public List<DeclaredHeading> headings() {
    return List.copyOf(found);
  }
}
