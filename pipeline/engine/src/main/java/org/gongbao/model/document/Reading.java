package org.gongbao.model.document;

import java.time.LocalDate;
import java.util.List;
import org.gongbao.model.Notice;
import org.gongbao.model.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a reader makes of a file.
 *
 * @param mediaType the media type found in the content
 * @param content pages, or blocks where the format has no pages
 * @param notices what the reader could not read
 * @param declared what the file says of its document beside the text
 */
public record Reading(String mediaType, Content content, List<Notice> notices, Declared declared) {

  /** Copies the list. */
  public Reading {
    notices = List.copyOf(notices);
  }

  /** What was read of a file that says nothing beside its text. */
  public Reading(String mediaType, Content content, List<Notice> notices) {
    this(mediaType, content, notices, Declared.NOTHING);
  }

  /**
   * What stands beside a document: the table of attributes on a government's site.
   *
   * @param issuer the body that issued it, as written (发文机关); null where not told
   * @param issuedOn when it was signed (成文日期); null where not told
   */
  public record Declared(@Nullable String issuer, @Nullable LocalDate issuedOn) {
    /** Nothing is told. */
    public static final Declared NOTHING = new Declared(null, null);
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
