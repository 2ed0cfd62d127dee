package org.gongbao.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.LocatedText;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.ParagraphStyle;
import org.gongbao.model.document.Reading;
import org.gongbao.read.FileFormat;
import org.gongbao.read.FormatReader;
import org.gongbao.read.ReadingProblem;
import org.gongbao.read.flow.Blanks;
import org.gongbao.read.flow.CutParagraphs;
import org.gongbao.read.html.AttributeTable.Attributes;
import org.gongbao.read.text.DecodedText;
import org.gongbao.read.text.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the main content of a page of the web, without what the site puts around it. */
public final class HtmlReader implements FormatReader {

  @Override
  public Reading read(byte[] bytes, String name) throws UnreadableInput {
    return read(bytes, null, name);
  }

  /**
   * Reads a page that came with a message.
   *
   * @param charset the encoding that the message gives it; null where it gives none
   */
  public Reading read(byte[] bytes, @Nullable String charset, String name) throws UnreadableInput {
    DecodedText decoded =
        PageText.decode(bytes, charset)
            .orElseThrow(() -> ReadingProblem.NO_DOCUMENT.in(name, "no encoding explains it"));
    return read(decoded, name);
  }

  private static Reading read(DecodedText decoded, String name) throws UnreadableInput {
    Document page = Jsoup.parse(decoded.text());
    Attributes attributes = AttributeTable.takeFrom(page);
    PageFurniture.remove(page);
    Element content = MainContent.of(page.body());
    List<Block> blocks = new ArrayList<>(CutParagraphs.join(ContentBlocks.of(content)));
    MainContent.heading(page, content)
        .or(() -> Optional.ofNullable(attributes.title()).map(new Element("h1")::text))
        .ifPresent(heading -> putFirst(heading, blocks));
    if (blocks.isEmpty()) {
      throw ReadingProblem.NO_TEXT.in(name);
    }
    return new Reading(
        FileFormat.HTML.mediaType(),
        new Reading.Flowing(blocks),
        TextDecoder.noticesOf(decoded),
        attributes.declared());
  }

  /** Puts the page's heading first, instead of the paragraphs that repeat it line by line. */
  private static void putFirst(Element heading, List<Block> blocks) {
    String title = Blanks.without(heading.text());
    StringBuilder repeated = new StringBuilder();
    int count = 0;
    while (count < blocks.size()
        && repeated.length() < title.length()
        && blocks.get(count) instanceof Paragraph paragraph) {
      repeated.append(Blanks.without(paragraph.text().text()));
      count++;
    }
    if (repeated.toString().equals(title)) {
      blocks.subList(0, count).clear();
    }
    blocks.add(0, titleOf(heading));
  }

  private static Block titleOf(Element heading) {
    return new Paragraph(
        LocatedText.unplaced(ContentBlocks.textOf(heading).replace("\n", "")),
        new ParagraphStyle(0, 0, true, 1, false),
        false);
  }
}
