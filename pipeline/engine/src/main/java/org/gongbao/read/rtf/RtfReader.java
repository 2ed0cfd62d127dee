package org.gongbao.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Reading;
import org.gongbao.read.FileFormat;
import org.gongbao.read.FormatReader;
import org.gongbao.read.ReadingProblem;
import org.gongbao.read.flow.Piece;
import org.gongbao.read.flow.Pieces;

/**
 * Reads RTF as DOCX is read: headers and footers, deleted and hidden text, the codes of fields and
 * tables of contents are left out; text boxes and notes stand at the end.
 */
public final class RtfReader implements FormatReader {

  @Override
  public Reading read(byte[] bytes, String name) throws UnreadableInput {
    RtfInterpreter interpreter = new RtfInterpreter();
    boolean whole = new RtfTokens(bytes).run(interpreter);
    List<Piece> pieces = interpreter.pieces();
    List<Block> blocks = Pieces.toBlocks(pieces);
    if (blocks.isEmpty()) {
      throw whole ? ReadingProblem.NO_TEXT.in(name) : ReadingProblem.DAMAGED.in(name);
    }
    List<Notice> notices = new ArrayList<>();
    if (!whole) {
      notices.add(
          new Notice(
              "FILE_TRUNCATED",
              Severity.ERROR,
              "The RTF breaks off before its end; what came before it is read.",
              null));
    }
    return new Reading(FileFormat.RTF.mediaType(), new Reading.Flowing(blocks), notices);
  }
}
