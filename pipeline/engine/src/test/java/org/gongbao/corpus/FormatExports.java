package org.gongbao.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.Reading;
import org.gongbao.model.document.TableBlock;
import org.gongbao.model.document.TableBlock.TableCell;
import org.gongbao.model.page.Page;
import org.gongbao.read.docx.DocxReader;
import org.gongbao.read.ofd.OfdFile;
import org.gongbao.read.pdf.PdfReader;

/** The same report in other formats. */
public final class FormatExports {
  private FormatExports() {}

  /** The pages of a PDF as an OFD. */
  public static byte[] ofd(Path pdf) {
    return OfdFile.of(pages(pdf));
  }

  /** A DOCX as an article of a government's site, with what such a site puts around it. */
  public static byte[] html(Path docx) {
    StringBuilder article = new StringBuilder();
    for (Block block : blocks(docx)) {
      if (block instanceof Paragraph paragraph) {
        article.append(paragraph.style().centred() ? "<p style=\"text-align: center\">" : "<p>");
        article.append(escaped(paragraph.text().text())).append("</p>\n");
      } else {
        append((TableBlock) block, article);
      }
    }
    return ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>云汀市政务公开</title></head>"
            + "<body><div class=\"header\"><ul class=\"nav\"><li><a href=\"/\">首页</a></li>"
            + "<li><a href=\"/zwgk\">政务公开</a></li></ul></div>"
            + "<div class=\"TRS_Editor\">"
            + article
            + "</div><div class=\"footer\">主办：云汀市人民政府办公室 电话：0000-12345678</div></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A DOCX as plain text, cells parted by tabs. */
  public static byte[] text(Path docx) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks(docx)) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text().text()).append('\n');
      } else {
        int row = 0;
        for (TableCell cell : ((TableBlock) block).cells()) {
          text.append(cell.row() == row && cell.column() > 0 ? "\t" : "");
          text.append(cell.row() > row ? "\n" : "");
          row = cell.row();
          text.append(cell.text().text().replace("\n", ""));
        }
        text.append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(TableBlock table, StringBuilder html) {
    html.append("<table border=\"1\">");
    int row = -1;
    for (TableCell cell : table.cells()) {
      while (row < cell.row()) {
        html.append(row < 0 ? "<tr>" : "</tr>\n<tr>");
        row++;
      }
      html.append("<td rowspan=\"").append(cell.rowSpan());
      html.append("\" colspan=\"").append(cell.columnSpan()).append("\">");
      html.append(escaped(cell.text().text()).replace("\n", "<br>")).append("</td>");
    }
    html.append("</tr></table>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static List<Page> pages(Path pdf) {
    try {
      Reading reading = new PdfReader().read(Files.readAllBytes(pdf), pdf.toString());
      return ((Reading.Paged) reading.content()).pages();
    } catch (UnreadableInput e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Block> blocks(Path docx) {
    try {
      Reading reading = new DocxReader().read(Files.readAllBytes(docx), docx.toString());
      return ((Reading.Flowing) reading.content()).blocks();
    } catch (UnreadableInput e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
