package org.gongbao.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a package, read element by element. A part that declares a document type is refused, as
 * ECMA-376 part 2 demands of a DOCX: so no entity can pull in other files or grow without bound.
 */
public final class XmlPart implements AutoCloseable {
  private static final int DEEPEST = 256;

  /** How far into a part its encoding is declared. */
  private static final int HEAD = 256;

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*+=\\s*+[\"']([^\"'>]++)[\"']");

  private final XMLStreamReader reader;
  private int depth;

  /** A part that is closed by {@link #close}. */
  public XmlPart(InputStream stream) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      reader = factory.createXMLStreamReader(decoded(stream));
    } catch (IOException e) {
      throw new XMLStreamException(e.getMessage(), e);
    }
  }

  /**
   * Decodes by the byte order mark or the declaration. The parser would decode itself, but it gives
   * up at the first damaged character and tells standard error so.
   */
  private static Reader decoded(InputStream stream) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(stream);
    bytes.mark(HEAD);
    String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    bytes.reset();
    if (head.startsWith("\u00ef\u00bb\u00bf")) {
      bytes.skipNBytes(3);
      return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
    if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
      return new InputStreamReader(bytes, StandardCharsets.UTF_16);
    }
    Matcher declared = DECLARED.matcher(head);
    String name = declared.lookingAt() ? declared.group(1) : "UTF-8";
    boolean known = name.matches("[A-Za-z][\\w.:-]*") && Charset.isSupported(name);
    return new InputStreamReader(bytes, known ? Charset.forName(name) : StandardCharsets.UTF_8);
  }

  /** What is done with a child element. It must read the element to its end. */
  @FunctionalInterface
  public interface Child {
    /** Reads a child by its local name. */
    void read(String name) throws XMLStreamException;
  }

  /** Reads the children of the root element. */
  public void root(Child child) throws XMLStreamException {
    root(() -> {}, child);
  }

  /** Reads the root element: its attributes, then its children. */
  public void root(Runnable attributes, Child child) throws XMLStreamException {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // What stands before the root element says nothing.
    }
    attributes.run();
    children(child);
  }

  /** Reads the children of the current element, to its end. */
  public void children(Child child) throws XMLStreamException {
    if (++depth > DEEPEST) {
      throw new XMLStreamException("elements are nested more than " + DEEPEST + " deep");
    }
    int event = next();
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child.read(reader.getLocalName());
      }
      event = next();
    }
    depth--;
  }

  /** Passes over the current element. */
  public void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  /** The text of the current element, to its end. */
  public String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int open = 1;
    while (open > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      } else if (reader.isCharacters()) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return text.toString();
  }

  /** An attribute of the current element by its local name; null where there is none. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of the current element, {@code w:val}; null where there is none. */
  public @Nullable String value() {
    return attribute("val");
  }

  /** The value as a whole number; null where there is none or it is no number. */
  public @Nullable Integer number() {
    return wholeNumber(value());
  }

  /** The value of a property that is on by being there. */
  public boolean isOn() {
    String value = value();
    return value == null || value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** A whole number in an attribute; null where it is missing or no number. */
  public static @Nullable Integer wholeNumber(@Nullable String value) {
    if (value == null || value.isEmpty() || value.length() > 9) {
      return null;
    }
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }

  private int next() throws XMLStreamException {
    int event = parsed();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a part of a document must not declare a document type");
    }
    return event;
  }

  /** The parser has no words for some of its own complaints, and complains of that instead. */
  private int parsed() throws XMLStreamException {
    try {
      return reader.next();
    } catch (MissingResourceException e) {
      throw new XMLStreamException("the XML is not well-formed", reader.getLocation(), e);
    }
  }
}
