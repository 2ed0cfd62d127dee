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
   */
  public record Paged(List<Page> pages) implements Content {}

  /**
   * A document without pages.
   *
   * @param blocks its blocks in reading order
   */
  public record Flowing(List<Block> blocks) implements Content {}
}
