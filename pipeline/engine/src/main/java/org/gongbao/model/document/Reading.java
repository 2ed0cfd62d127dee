package org.gongbao.model.document;

import java.util.List;
import org.gongbao.model.Notice;
import org.gongbao.model.page.Page;

/**
 * What a reader makes of a file.
 *
 * @param mediaType the media type found in the content
 * @param content pages, or blocks where the format has no pages
 * @param notices what the reader could not read
 */
public record Reading(String mediaType, Content content, List<Notice> notices) {

  /** Copies the list. */
  public Reading {
    notices = List.copyOf(notices);
  }

  /** Pages or blocks. */
  public sealed interface Content {}

  /**
   * A document with pages.
   *
   * @param pages all its pages in order
   * @param headings what the file says beside its pages that its headings are; empty where it says
   *     nothing
   */
  public record Paged(List<Page> pages, List<DeclaredHeading> headings) implements Content {

    /** Copies the headings. */
    public Paged {
      headings = List.copyOf(headings);
    }

    /** A document that says nothing of its headings. */
    public Paged(List<Page> pages) {
      this(pages, List.of());
    }
  }

  /**
   * A document without pages.
   *
   * @param blocks its blocks in reading order
   */
  public record Flowing(List<Block> blocks) implements Content {}
}
