package org.gongbao.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.layout.Layout;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.Reading;
import org.gongbao.model.document.TableBlock;
import org.gongbao.read.pdf.PdfReader;

/** Prints the blocks of a PDF file, to be read beside its rendered pages. */
public final class LayoutDump {

  private LayoutDump() {}

  /** Takes the file and, optionally, {@code text} for the bare text alone. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    Reading reading = new PdfReader().read(Files.readAllBytes(file), file.toString());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean bare = arguments.length > 1 && "text".equals(arguments[1]);
    if (!bare) {
      reading.notices().forEach(out::println);
    }
    List<Block> blocks = new Layout().arrange(((Reading.Paged) reading.content()).pages());
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        out.println(bare ? paragraph.text().text() : describe(paragraph));
      } else if (block instanceof TableBlock table) {
        if (!bare) {
          out.println(describe(table));
        }
        for (TableBlock.TableCell cell : table.cells()) {
          out.println(bare ? cell.text().text() : describe(cell));
        }
      }
    }
  }

  private static String describe(Paragraph paragraph) {
    return String.format(
        "%s P %.1f%s%s%s%s %s",
        paragraph.text().pageAt(0),
        paragraph.style().fontSize(),
        paragraph.style().startsPage() ? " starts" : "",
        paragraph.style().centred() ? " centred" : "",
        paragraph.open() ? " open" : "",
        paragraph.style().boldPrefix() > 0 ? " bold" + paragraph.style().boldPrefix() : "",
        paragraph.text().text());
  }

  private static String describe(TableBlock table) {
    return String.format(
        "T %dx%d%s%s%s %s",
        table.rows(),
        table.columns(),
        table.startsPage() ? " starts" : "",
        table.endsPage() ? " ends" : "",
        table.lastRowOpen() ? " open" : "",
        table.columnEdges());
  }

  private static String describe(TableBlock.TableCell cell) {
    String span =
        cell.rowSpan() * cell.columnSpan() == 1
            ? ""
            : String.format("[%dx%d]", cell.rowSpan(), cell.columnSpan());
    return String.format(
        "  %d,%d%s %s", cell.row(), cell.column(), span, cell.text().text().replace("\n", "⏎"));
  }
}
