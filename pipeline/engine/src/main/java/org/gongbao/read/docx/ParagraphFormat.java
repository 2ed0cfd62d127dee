package org.gongbao.read.docx;

import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a paragraph, {@code w:pPr}; null where nothing is said.
 *
 * @param style the id of its style
 * @param outlineLevel from 0; 9 for running text
 * @param centred whether set in the middle
 * @param numbering the id of its numbering; 0 for none
 * @param numberingLevel its level in the numbering, from 0
 * @param startsPage whether a page begins before it
 * @param endsSection whether a section with a page of its own ends with it
 * @param deleted whether its mark was deleted, so that the next paragraph goes on with it
 */
record ParagraphFormat(
    @Nullable String style,
    @Nullable Integer outlineLevel,
    @Nullable Boolean centred,
    @Nullable Integer numbering,
    @Nullable Integer numberingLevel,
    @Nullable Boolean startsPage,
    boolean endsSection,
    boolean deleted) {

  /** Says nothing. */
  static final ParagraphFormat NOTHING =
      new ParagraphFormat(null, null, null, null, null, null, false, false);

  /** Reads {@code w:pPr}. */
  static ParagraphFormat read(XmlPart part) throws XMLStreamException {
    Draft draft = new Draft();
    part.children(
        name -> {
          switch (name) {
            case "numPr" -> part.children(inner -> draft.numbering(inner, part));
            case "sectPr" -> {
              draft.endsSection = true;
              part.children(inner -> draft.section(inner, part));
            }
            case "rPr" -> part.children(inner -> draft.mark(inner, part));
            default -> draft.property(name, part);
          }
        });
    return draft.build();
  }

  private static final class Draft {
    private @Nullable String style;
    private @Nullable Integer outlineLevel;
    private @Nullable Boolean centred;
    private @Nullable Integer numbering;
    private @Nullable Integer numberingLevel;
    private @Nullable Boolean startsPage;
    private boolean endsSection;
    private boolean deleted;

    private void property(String name, XmlPart part) throws XMLStreamException {
      switch (name) {
        case "pStyle" -> style = part.value();
        case "outlineLvl" -> outlineLevel = part.number();
        case "jc" -> centred = "center".equals(part.value());
        case "pageBreakBefore" -> startsPage = part.isOn();
        default -> {}
      }
      part.skip();
    }

    private void numbering(String name, XmlPart part) throws XMLStreamException {
      switch (name) {
        case "numId" -> numbering = part.number();
        case "ilvl" -> numberingLevel = part.number();
        default -> {}
      }
      part.skip();
    }

    private void section(String name, XmlPart part) throws XMLStreamException {
      if (name.equals("type") && "continuous".equals(part.value())) {
        endsSection = false;
      }
      part.skip();
    }

    private void mark(String name, XmlPart part) throws XMLStreamException {
      deleted |= name.equals("del");
      part.skip();
    }

    private ParagraphFormat build() {
      return new ParagraphFormat(
          style,
          outlineLevel,
          centred,
          numbering,
          numberingLevel,
          startsPage,
          endsSection,
          deleted);
    }
  }

  /** These properties, and those of the base where these say nothing. */
  ParagraphFormat over(ParagraphFormat base) {
    return new ParagraphFormat(
        style == null ? base.style : style,
        outlineLevel == null ? base.outlineLevel : outlineLevel,
        centred == null ? base.centred : centred,
        numbering == null ? base.numbering : numbering,
        numberingLevel == null ? base.numberingLevel : numberingLevel,
        startsPage == null ? base.startsPage : startsPage,
        endsSection,
        deleted);
  }

  /** The level in the document's outline from 1; null for running text. */
  @Nullable Integer outline() {
    return outlineLevel == null || outlineLevel > 8 || outlineLevel < 0
        ? null
        : (Integer) (outlineLevel + 1);
  }
}
