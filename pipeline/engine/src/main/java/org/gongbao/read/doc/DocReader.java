package org.gongbao.read.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Reading;
import org.gongbao.read.FileFormat;
import org.gongbao.read.FormatReader;
import org.gongbao.read.ReadingProblem;
import org.gongbao.read.flow.Piece;
import org.gongbao.read.flow.Pieces;

/**
 * Reads DOC files (Word 97 to 2003, WPS Writer) as DOCX is read: headers and footers, deleted and
 * hidden text, the codes of fields and tables of contents are left out; automatic numbers are
 * written into the text; text boxes and notes stand at the end.
 */
public final class DocReader implements FormatReader {

  /** Where in a document's first stream its flags stand, and the flag of encryption there. */
  private static final int FLAGS = 11;

  private static final int ENCRYPTED = 1;

  @Override
  public Reading read(byte[] bytes, String name) throws UnreadableInput {
    List<Piece> pieces;
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        HWPFDocument document = open(files, name)) {
      StoryReader story = new StoryReader(document);
      pieces = new ArrayList<>(story.read(document.getRange()));
      pieces.addAll(story.read(document.getMainTextboxRange()));
      pieces.addAll(story.read(document.getFootnoteRange()));
      pieces.addAll(story.read(document.getEndnoteRange()));
    } catch (OldWordFileFormatException e) {
      throw ReadingProblem.UNSUPPORTED.in(name, "Word 95 or older");
    } catch (IOException | RuntimeException e) {
      // POI throws what it likes where a structure is damaged.
      throw ReadingProblem.DAMAGED.in(name, "no whole Word document", e);
    }
    return finished(pieces, name);
  }

  private static HWPFDocument open(POIFSFileSystem files, String name)
      throws IOException, UnreadableInput {
    try (DocumentInputStream stream = files.createDocumentInputStream("WordDocument")) {
      byte[] head = stream.readNBytes(FLAGS + 1);
      if (head.length > FLAGS && (head[FLAGS] & ENCRYPTED) != 0) {
        throw ReadingProblem.ENCRYPTED.in(name);
      }
    }
    return new HWPFDocument(files);
  }

  private static Reading finished(List<Piece> pieces, String name) throws UnreadableInput {
    List<Block> blocks = Pieces.toBlocks(pieces);
    if (blocks.isEmpty()) {
      throw ReadingProblem.NO_TEXT.in(name);
    }
    return new Reading(FileFormat.DOC.mediaType(), new Reading.Flowing(blocks), List.of());
  }
}
