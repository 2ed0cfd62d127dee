package org.gongbao.read.mhtml;

import java.nio.charset.StandardCharsets;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.FileFormat;
import org.gongbao.read.FormatReader;
import org.gongbao.read.ReadingProblem;
import org.gongbao.read.html.HtmlReader;
import org.jspecify.annotations.Nullable;

/** Reads the page in an MHT file (RFC 2557): the first part that is one. */
public final class MhtmlReader implements FormatReader {
  /** Parts in parts in parts, and no deeper. */
  private static final int DEEPEST = 4;

  @Override
  public Reading read(byte[] bytes, String name) throws UnreadableInput {
    MimePart message = MimePart.parse(new String(bytes, StandardCharsets.ISO_8859_1));
    MimePart page = page(message, DEEPEST);
    if (page == null) {
      throw ReadingProblem.NO_TEXT.in(name);
    }
    Reading reading = new HtmlReader().read(page.content(), page.parameter("charset"), name);
    return new Reading(
        FileFormat.MHTML.mediaType(), reading.content(), reading.notices(), reading.declared());
  }

  private static @Nullable MimePart page(MimePart part, int depth) {
    if (part.type().equals("text/html") || part.type().equals("application/xhtml+xml")) {
      return part;
    }
    if (depth > 0) {
      for (MimePart inner : part.parts()) {
        MimePart page = page(inner, depth - 1);
        if (page != null) {
          return page;
        }
      }
    }
    return null;
  }
}
