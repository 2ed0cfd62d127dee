package org.gongbao.model.document;

import java.util.Objects;

/**
 * A heading by what the file itself says beside its pages. It is evidence, not truth: bookmarks are
 * made by hand or left over from another edition, tags by converters.
 *
 * @param source where the file says so
 * @param title its words as given there; white space and numbers may differ from what is printed
 * @param level its depth there, from 1
 * @param page the page that it is said to stand on, from 1
 */
public record DeclaredHeading(Source source, String title, int level, int page) {

  /** Where a file tells its headings. */
  public enum Source {
    /** The list of bookmarks that viewers show beside the pages (ISO 32000-2, 12.3.3). */
    BOOKMARK,
    /** A tag H or H1 to H6 of the structure tree (ISO 32000-2, 14.8.4). */
    TAG
  }

  /** Checks the numbers. */
  public DeclaredHeading {
    Objects.requireNonNull(source);
    Objects.requireNonNull(title);
    if (level < 1 || page < 1) {
      throw new IllegalArgumentException("levels and pages count from 1");
    }
  }
}
