package org.gongbao.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.jspecify.annotations.Nullable;

/** The styles of a document, each with what it takes from those it is based on. */
final class Styles {
  private static final Pattern HEADING =
      Pattern.compile("(?:heading|标题) ?([1-9])", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENTS =
      Pattern.compile("(?:toc|目录) ?[1-9]", Pattern.CASE_INSENSITIVE);

  private final Map<String, Style> declared = new HashMap<>();
  private final Map<String, Style> resolved = new HashMap<>();
  private Style defaults = Style.NOTHING;
  private @Nullable String usualParagraph;

  /**
   * A style.
   *
   * @param name its name, for the built-in styles that go by it
   * @param base the id of the style it is based on
   * @param paragraph its properties for paragraphs
   * @param character its properties for characters
   */
  record Style(
      String name, @Nullable String base, ParagraphFormat paragraph, CharacterFormat character) {
    private static final Style NOTHING =
        new Style("", null, ParagraphFormat.NOTHING, CharacterFormat.NOTHING);

    private Style over(Style other) {
      return new Style(
          name, base, paragraph.over(other.paragraph), character.over(other.character));
    }

    /** Whether its paragraphs are entries of a table of contents. */
    boolean isContents() {
      return CONTENTS.matcher(name).matches();
    }
  }

  /** Reads {@code word/styles.xml}. */
  static Styles read(XmlPart part) throws XMLStreamException {
    Styles styles = new Styles();
    part.root(
        name -> {
          switch (name) {
            case "docDefaults" -> styles.readDefaults(part);
            case "style" -> styles.readStyle(part);
            default -> part.skip();
          }
        });
    return styles;
  }

  /** The style of a paragraph by its id; the usual one where none is given. */
  Style paragraph(@Nullable String id) {
    String found = id == null || !declared.containsKey(id) ? usualParagraph : id;
    return found == null ? defaults : resolve(found);
  }

  /** What a character style says; nothing where none is given. */
  CharacterFormat character(@Nullable String id) {
    CharacterFormat format = CharacterFormat.NOTHING;
    Set<String> seen = new HashSet<>();
    Style style = id == null ? null : declared.get(id);
    while (style != null && seen.add(style.toString())) {
      format = format.over(style.character());
      style = style.base() == null ? null : declared.get(style.base());
    }
    return format;
  }

  private Style resolve(String id) {
    Style known = resolved.get(id);
    if (known != null) {
      return known;
    }
    Style style = Style.NOTHING;
    Set<String> seen = new HashSet<>();
    String at = id;
    while (at != null && declared.containsKey(at) && seen.add(at)) {
      Style next = declared.get(at);
      style = seen.size() == 1 ? next : style.over(next);
      at = next.base();
    }
    style = style.over(defaults);
    resolved.put(id, style);
    return style;
  }

  private void readDefaults(XmlPart part) throws XMLStreamException {
    Draft draft = new Draft();
    part.children(outer -> part.children(name -> draft.property(name, part)));
    defaults = draft.build();
  }

  private void readStyle(XmlPart part) throws XMLStreamException {
    String id = part.attribute("styleId");
    boolean usual =
        "paragraph".equals(part.attribute("type")) && "1".equals(part.attribute("default"));
    Draft draft = new Draft();
    part.children(name -> draft.property(name, part));
    if (id != null) {
      declared.put(id, draft.build());
      if (usual) {
        usualParagraph = id;
      }
    }
  }

  private static final class Draft {
    private String name = "";
    private @Nullable String base;
    private ParagraphFormat paragraph = ParagraphFormat.NOTHING;
    private CharacterFormat character = CharacterFormat.NOTHING;

    private void property(String property, XmlPart part) throws XMLStreamException {
      switch (property) {
        case "pPr" -> paragraph = ParagraphFormat.read(part);
        case "rPr" -> character = CharacterFormat.read(part);
        case "name" -> {
          String value = part.value();
          name = value == null ? "" : value.toLowerCase(Locale.ROOT);
          part.skip();
        }
        case "basedOn" -> {
          base = part.value();
          part.skip();
        }
        default -> part.skip();
      }
    }

    private Style build() {
      Matcher heading = HEADING.matcher(name);
      if (paragraph.outlineLevel() == null && heading.matches()) {
        Integer level = Integer.parseInt(heading.group(1)) - 1;
        paragraph =
            paragraph.over(
                new ParagraphFormat(null, level, null, null, null, null, false, null, null, false));
      }
      return new Style(name, base, paragraph, character);
    }
  }
}
