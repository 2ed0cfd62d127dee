package org.gongbao.read.docx;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a package, read element by element. A part that declares a document type is refused, as
 * ECMA-376 part 2 demands: so no entity can pull in other files or grow without bound.
 */
final class XmlPart implements AutoCloseable {
  private static final int DEEPEST = 256;

  private final XMLStreamReader reader;
  private int depth;

  XmlPart(InputStream stream) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    reader = factory.createXMLStreamReader(stream);
  }

  /** What is done with a child element. It must read the element to its end. */
  @FunctionalInterface
  interface Child {
    /** Reads a child by its local name. */
    void read(String name) throws XMLStreamException;
  }

  /** Reads the children of the root element. */
  void root(Child child) throws XMLStreamException {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // What stands before the root element says nothing.
    }
    children(child);
  }

  /** Reads the children of the current element, to its end. */
  void children(Child child) throws XMLStreamException {
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
  void skip() throws XMLStreamException {
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
  String text() throws XMLStreamException {
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
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The value of the current element, {@code w:val}; null where there is none. */
  @Nullable String value() {
    return attribute("val");
  }

  /** The value as a whole number; null where there is none or it is no number. */
  @Nullable Integer number() {
    return wholeNumber(value());
  }

  /** The value of a property that is on by being there. */
  boolean isOn() {
    String value = value();
    return value == null || value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** A whole number in an attribute; null where it is missing or no number. */
  static @Nullable Integer wholeNumber(@Nullable String value) {
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
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("a part of a DOCX must not declare a document type");
    }
    return event;
  }
}
