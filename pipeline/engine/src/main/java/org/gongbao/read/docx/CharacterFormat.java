package org.gongbao.read.docx;

import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.gongbao.read.flow.StyledText.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Properties of characters, {@code w:rPr}; null where nothing is said.
 *
 * @param style the id of a character style
 * @param bold whether bold
 * @param size in points
 * @param face the face for Chinese characters, by its name or its place in the theme
 * @param hidden whether not shown
 */
record CharacterFormat(
    @Nullable String style,
    @Nullable Boolean bold,
    @Nullable Float size,
    @Nullable String face,
    @Nullable Boolean hidden) {

  /** Says nothing. */
  static final CharacterFormat NOTHING = new CharacterFormat(null, null, null, null, null);

  /** Reads {@code w:rPr}. */
  static CharacterFormat read(XmlPart part) throws XMLStreamException {
    Draft draft = new Draft();
    part.children(
        name -> {
          switch (name) {
            case "rStyle" -> draft.style = part.value();
            case "b" -> draft.bold = part.isOn();
            case "vanish" -> draft.hidden = part.isOn();
            case "sz" -> {
              Integer halves = part.number();
              draft.size = halves == null ? null : (Float) (halves / 2f);
            }
            case "rFonts" -> {
              String theme = part.attribute("eastAsiaTheme");
              draft.face = theme == null ? part.attribute("eastAsia") : theme;
            }
            default -> {}
          }
          part.skip();
        });
    return new CharacterFormat(draft.style, draft.bold, draft.size, draft.face, draft.hidden);
  }

  private static final class Draft {
    private @Nullable String style;
    private @Nullable Boolean bold;
    private @Nullable Float size;
    private @Nullable String face;
    private @Nullable Boolean hidden;
  }

  /** These properties, and those of the base where these say nothing. */
  CharacterFormat over(CharacterFormat base) {
    return new CharacterFormat(
        style == null ? base.style : style,
        bold == null ? base.bold : bold,
        size == null ? base.size : size,
        face == null ? base.face : face,
        hidden == null ? base.hidden : hidden);
  }

  /** Whether the characters are not shown. */
  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }

  /** How the characters are set. */
  Setting setting() {
    return new Setting(
        size == null ? 0 : size, Boolean.TRUE.equals(bold), face == null ? "" : face);
  }
}
