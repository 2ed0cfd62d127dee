package org.gongbao.model.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Notice;
import org.gongbao.model.OcrLine;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.RecognizedLine;
import org.gongbao.model.page.Tilt;
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
   * @param headings what the file says beside its pages that its headings are; empty where it says
   *     nothing
   * @param recognized the lines that the recognition of characters read, page by page
   */
  public record Paged(
      List<Page> pages, List<DeclaredHeading> headings, List<RecognizedLine> recognized)
      implements Content {

    /** Copies the lists. */
    public Paged {
      pages = List.copyOf(pages);
      headings = List.copyOf(headings);
      recognized = List.copyOf(recognized);
    }

    /** A document that says nothing of its headings, and whose pages all have a text layer. */
    public Paged(List<Page> pages) {
      this(pages, List.of(), List.of());
    }

    /** The numbers of the pages whose text came from the recognition of characters. */
    public List<Integer> recognizedPages() {
      return recognized.stream().map(RecognizedLine::page).distinct().sorted().toList();
    }

    /** The lines that were recognised, where they are printed. */
    public List<OcrLine> printedLines() {
      List<OcrLine> lines = new ArrayList<>();
      for (RecognizedLine line : recognized) {
        Tilt tilt = pages.get(line.page() - 1).tilt();
        lines.add(
            new OcrLine(
                line.page(),
                tilt.printed(line.left(), line.top(), line.right(), line.bottom()),
                new BigDecimal(line.confidence()).setScale(2, RoundingMode.HALF_EVEN)));
      }
      return lines;
    }
  }

  /**
   * A document without pages.
   *
   * @param blocks its blocks in reading order
   */
  public record Flowing(List<Block> blocks) implements Content {}
}
