package org.gongbao.read.rtf;

import org.gongbao.read.flow.StyledText.Setting;
import org.jspecify.annotations.Nullable;

/** What a group of RTF inherits from the one around it and may change for itself. */
final class RtfState {
  /** Where the text of a group goes. */
  enum Destination {
    /** Into the document. */
    TEXT,
    /** Nowhere. */
    NOWHERE,
    /** Before the text, as its automatic number. */
    LABEL,
    /** Into the code of a field. */
    FIELD_CODE,
    /** Into the table of fonts. */
    FONTS,
    /** Into the names of styles. */
    STYLES
  }

  Destination destination = Destination.TEXT;

  /** The story that the text belongs to: 0 for the body, more for a note or a text box. */
  int story;

  /** How many characters behind a Unicode character stand for it in older programs. */
  int substitutes = 1;

  boolean bold;
  boolean hidden;
  float size = 12;
  @Nullable Float asianSize;
  boolean asianBold;
  @Nullable Integer font;
  @Nullable Integer asianFont;
  boolean asian;
  boolean centred;
  boolean startsPage;
  boolean inTable;
  int nesting;
  int style;
  @Nullable Integer outlineLevel;

  RtfState copy() {
    RtfState copy = new RtfState();
    copy.destination = destination;
    copy.story = story;
    copy.substitutes = substitutes;
    copy.bold = bold;
    copy.hidden = hidden;
    copy.size = size;
    copy.asianSize = asianSize;
    copy.asianBold = asianBold;
    copy.font = font;
    copy.asianFont = asianFont;
    copy.asian = asian;
    copy.centred = centred;
    copy.startsPage = startsPage;
    copy.inTable = inTable;
    copy.nesting = nesting;
    copy.style = style;
    copy.outlineLevel = outlineLevel;
    return copy;
  }

  /** Forgets how characters are set, {@code \plain}. */
  void plain() {
    bold = false;
    hidden = false;
    size = 12;
    asianSize = null;
    asianBold = false;
    asian = false;
  }

  /** Forgets how the paragraph is set, {@code \pard}. */
  void newParagraph() {
    centred = false;
    startsPage = false;
    inTable = false;
    nesting = 0;
    style = 0;
    outlineLevel = null;
  }

  /** The font whose encoding bytes are in. */
  @Nullable Integer fontOfBytes() {
    return asian && asianFont != null ? asianFont : font;
  }

  /** How characters are set; the face is that for Chinese. */
  Setting setting(RtfFonts fonts) {
    return new Setting(
        asianSize == null ? size : asianSize,
        bold || asianBold,
        fonts.name(asianFont == null ? font : asianFont));
  }
}
