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
 * @param setIn how far all its lines are set in, in characters
 * @param firstSetIn how much further its first line is
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
    @Nullable Float setIn,
    @Nullable Float firstSetIn,
    boolean deleted) {

  /** In twentieths of a point: a character of the usual size, 10.5 points. */
  private static final float CHARACTER = 210;

  /** Set in further than this, a line has no room. */
  private static final float FARTHEST = 100;

  /** Says nothing. */
  static final ParagraphFormat NOTHING =
      new ParagraphFormat(null, null, null, null, null, null, false, null, null, false);

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
    private @Nullable Float setIn;
    private @Nullable Float firstSetIn;
    private boolean deleted;

    private void property(String name, XmlPart part) throws XMLStreamException {
      switch (name) {
        case "pStyle" -> style = part.value();
        case "outlineLvl" -> outlineLevel = part.number();
        case "jc" -> centred = "center".equals(part.value());
        case "pageBreakBefore" -> startsPage = part.isOn();
        case "ind" -> {
          Float left = length(part, "left");
          setIn = left == null ? length(part, "start") : left;
          firstSetIn = length(part, "firstLine");
          Float hanging = length(part, "hanging");
          if (hanging != null) {
            firstSetIn = -hanging;
          }
        }
        default -> {}
      }
      part.skip();
    }

    /** A length in characters, which may be given in hundredths of one; null where it is not. */
    private static @Nullable Float length(XmlPart part, String name) {
      Integer hundredths = XmlPart.wholeNumber(part.attribute(name + "Chars"));
      if (hundredths != null && hundredths != 0) {
        return Math.min(hundredths / 100f, FARTHEST);
      }
      Integer twentieths = XmlPart.wholeNumber(part.attribute(name));
      return twentieths == null ? null : (Float) Math.min(twentieths / CHARACTER, FARTHEST);
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
          setIn,
          firstSetIn,
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
        setIn == null ? base.setIn : setIn,
        firstSetIn == null ? base.firstSetIn : firstSetIn,
        deleted);
  }

  /** How far its first line is set in, in characters. */
  float firstLine() {
    return Math.max(0, (setIn == null ? 0 : setIn) + (firstSetIn == null ? 0 : firstSetIn));
  }

  /** The level in the document's outline from 1; null for running text. */
  @Nullable Integer outline() {
    return outlineLevel == null || outlineLevel > 8 || outlineLevel < 0
        ? null
        : (Integer) (outlineLevel + 1);
  }
}
