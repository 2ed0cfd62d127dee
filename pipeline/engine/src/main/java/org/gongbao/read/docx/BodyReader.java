package org.gongbao.read.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.gongbao.read.XmlPart;
import org.gongbao.read.flow.Fields;
import org.gongbao.read.flow.Piece;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a story: the body, a text box, a cell, a note. */
final class BodyReader {
  private final XmlPart part;
  private final Styles styles;
  private final Numbering numbering;
  private final Fields fields = new Fields();
  private final List<Note> notes = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private boolean pageBegins = true;
  private int foreignParts;
  private @Nullable ParagraphReader unfinished;

  BodyReader(XmlPart part, Styles styles, Numbering numbering) {
    this.part = part;
    this.styles = styles;
    this.numbering = numbering;
  }

  Styles styles() {
    return styles;
  }

  Numbering numbering() {
    return numbering;
  }

  Fields fields() {
    return fields;
  }

  /**
   * A note that the text refers to.
   *
   * @param kind {@code footnote} or {@code endnote}
   * @param id its id among those of its kind
   */
  record Note(String kind, @Nullable String id) {}

  /** The notes that the text refers to, in order. */
  List<Note> notes() {
    return List.copyOf(notes);
  }

  void refersTo(Note note) {
    notes.add(note);
  }

  /** Reads what is no block; says whether it did. */
  @FunctionalInterface
  interface Properties {
    boolean read(String name) throws XMLStreamException;
  }

  /** Reads the blocks in the current element, to its end. */
  List<Piece> blocks() throws XMLStreamException {
    return blocks(name -> false);
  }

  /** Reads the blocks in the current element, and its properties by another reader. */
  List<Piece> blocks(Properties properties) throws XMLStreamException {
    List<Piece> outer = pieces;
    ParagraphReader outerUnfinished = unfinished;
    pieces = new ArrayList<>();
    unfinished = null;
    part.children(
        name -> {
          if (!properties.read(name)) {
            block(name);
          }
        });
    if (unfinished != null) {
      pieces.addAll(unfinished.pieces(pageBegins));
    }
    List<Piece> inner = pieces;
    pieces = outer;
    unfinished = outerUnfinished;
    return inner;
  }

  /** Reads a block by its name; what is no block is passed over. */
  void block(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> paragraph();
      case "tbl" -> table();
      case "sdt" -> new ContentControl().read();
      case "ins", "moveTo", "smartTag", "customXml", "body" -> part.children(this::block);
      case "AlternateContent" -> alternative(this::block);
      case "altChunk" -> {
        foreignParts++;
        part.skip();
      }
      default -> part.skip();
    }
  }

  /** How many parts of the text are kept in another format, which only a word processor merges. */
  int foreignParts() {
    return foreignParts;
  }

  /** Reads the first choice of an alternative and passes over the others. */
  void alternative(XmlPart.Child child) throws XMLStreamException {
    boolean[] taken = new boolean[1];
    part.children(
        name -> {
          if (taken[0]) {
            part.skip();
          } else {
            taken[0] = true;
            part.children(child);
          }
        });
  }

  private void paragraph() throws XMLStreamException {
    ParagraphReader reader = unfinished == null ? new ParagraphReader(part, this) : unfinished;
    reader.read();
    if (reader.runsOn()) {
      unfinished = reader;
      return;
    }
    unfinished = null;
    List<Piece> read = reader.pieces(pageBegins);
    pieces.addAll(read);
    pageBegins = reader.endsPage() || (pageBegins && read.isEmpty());
  }

  private void table() throws XMLStreamException {
    TableReader table = new TableReader(part, this);
    pieces.addAll(table.read());
    pageBegins = false;
  }

  /** A content control, {@code w:sdt}; one that holds a table of contents is passed over. */
  private final class ContentControl {
    private boolean contents;

    private void read() throws XMLStreamException {
      part.children(this::child);
    }

    private void child(String name) throws XMLStreamException {
      switch (name) {
        case "sdtContent" -> {
          if (contents) {
            part.skip();
          } else {
            part.children(BodyReader.this::block);
          }
        }
        case "sdtPr", "docPartObj" -> part.children(this::child);
        case "docPartGallery" -> {
          contents = "Table of Contents".equals(part.value());
          part.skip();
        }
        default -> part.skip();
      }
    }
  }
}
