package org.gongbao.read.flow;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.TableBlock.TableCell;

/** What becomes of a document's pieces when all of them are known. */
public final class Pieces {
  private Pieces() {}

  /** The blocks: emphasis told against the face of the body, cut paragraphs made whole. */
  public static List<Block> toBlocks(List<Piece> pieces) {
    FaceCount faces = new FaceCount();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text paragraph) {
        paragraph.text().countFaces(faces);
      }
    }
    String bodyFace = faces.bodyFace();
    List<Block> blocks = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text) {
        blocks.add(
            text.text()
                .toParagraph(text.centred(), text.outlineLevel(), text.startsPage(), bodyFace));
      } else if (piece instanceof Piece.Grid grid) {
        blocks.add(grid.block());
      }
    }
    return CutParagraphs.join(blocks);
  }

  /** The text of pieces as it stands in a cell: a line for each paragraph or nested cell. */
  public static String textOf(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text paragraph) {
        line(text, paragraph.text().text());
      } else if (piece instanceof Piece.Grid grid) {
        for (TableCell cell : grid.block().cells()) {
          line(text, cell.text().text());
        }
      }
    }
    return text.toString();
  }

  /** How far the first line of pieces is set in, in characters; 0 where it is centred. */
  public static float setIn(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text paragraph && !paragraph.text().isEmpty()) {
        return paragraph.centred() ? 0 : paragraph.setIn();
      }
    }
    return 0;
  }

  private static void line(StringBuilder text, String line) {
    if (!line.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n").append(line);
    }
  }
}
