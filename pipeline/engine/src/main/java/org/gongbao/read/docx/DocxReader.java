package org.gongbao.read.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Reading;
import org.gongbao.read.FileFormat;
import org.gongbao.read.FormatReader;
import org.gongbao.read.OfficePackage;
import org.gongbao.read.ReadingProblem;
import org.gongbao.read.XmlPart;
import org.gongbao.read.ZipArchive;
import org.gongbao.read.docx.BodyReader.Note;
import org.gongbao.read.flow.Piece;
import org.gongbao.read.flow.Pieces;

/**
 * Reads Word documents. Headers and footers, deleted and hidden text, the codes of fields and
 * tables of contents are left out; automatic numbers are written into the text; notes stand at the
 * end.
 */
public final class DocxReader implements FormatReader {

  @Override
  public Reading read(byte[] bytes, String name) throws UnreadableInput {
    Optional<ZipArchive> archive = ZipArchive.open(bytes);
    if (archive.isEmpty()) {
      throw ReadingProblem.DAMAGED.in(name);
    }
    try {
      List<Notice> notices = new ArrayList<>();
      List<Block> blocks =
          blocks(OfficePackage.open(archive.get(), "word/document.xml"), name, notices);
      if (blocks.isEmpty()) {
        throw ReadingProblem.NO_TEXT.in(name);
      }
      return new Reading(FileFormat.DOCX.mediaType(), new Reading.Flowing(blocks), notices);
    } catch (XMLStreamException e) {
      throw ReadingProblem.ofXml(e, name);
    } catch (IOException e) {
      throw ReadingProblem.ofArchive(e, name);
    }
  }

  private static List<Block> blocks(OfficePackage parts, String name, List<Notice> notices)
      throws IOException, XMLStreamException, UnreadableInput {
    Styles styles = styles(parts);
    Numbering numbering = numbering(parts);
    List<Piece> pieces;
    List<Note> references;
    try (XmlPart document = parts.document()) {
      if (document == null) {
        throw ReadingProblem.DAMAGED.in(name, "the main document is missing");
      }
      BodyReader body = new BodyReader(document, styles, numbering);
      pieces = new ArrayList<>();
      document.root(
          child -> {
            if (child.equals("body")) {
              pieces.addAll(body.blocks());
            } else {
              document.skip();
            }
          });
      references = body.notes();
      if (body.foreignParts() > 0) {
        notices.add(
            new Notice(
                "FOREIGN_PART",
                Severity.ERROR,
                body.foreignParts()
                    + " parts of the text are kept in another format (altChunk) and are missing:"
                    + " open the file in a word processor and save it again.",
                null));
      }
    }
    pieces.addAll(notes(parts, styles, numbering, references));
    return Pieces.toBlocks(pieces);
  }

  private static Styles styles(OfficePackage parts) throws IOException, XMLStreamException {
    try (XmlPart part = parts.related("styles")) {
      return part == null ? new Styles() : Styles.read(part);
    }
  }

  private static Numbering numbering(OfficePackage parts) throws IOException, XMLStreamException {
    try (XmlPart part = parts.related("numbering")) {
      return part == null ? new Numbering() : Numbering.read(part);
    }
  }

  /** The notes that the text refers to, in the order in which it does. */
  private static List<Piece> notes(
      OfficePackage parts, Styles styles, Numbering numbering, List<Note> references)
      throws IOException, XMLStreamException {
    if (references.isEmpty()) {
      return List.of();
    }
    Map<Note, List<Piece>> notes = new HashMap<>();
    for (String kind : List.of("footnote", "endnote")) {
      try (XmlPart part = parts.related(kind + "s")) {
        if (part != null) {
          part.root(
              child -> {
                Note note = new Note(kind, part.attribute("id"));
                notes.put(note, new BodyReader(part, styles, numbering).blocks());
              });
        }
      }
    }
    List<Piece> ordered = new ArrayList<>();
    references.forEach(note -> ordered.addAll(notes.getOrDefault(note, List.of())));
    return ordered;
  }
}
