package org.gongbao.read.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Reading;
import org.gongbao.read.FileFormat;
import org.gongbao.read.FormatReader;
import org.gongbao.read.OfficePackage;
import org.gongbao.read.ReadingProblem;
import org.gongbao.read.XmlPart;
import org.gongbao.read.ZipArchive;
import org.jspecify.annotations.Nullable;

/**
 * Reads XLSX workbooks: what their cells show, formulas by their stored results. Hidden sheets,
 * rows and columns are left out, and a notice says so.
 */
public final class XlsxReader implements FormatReader {

  private record Entry(String name, @Nullable String relation, boolean hidden) {}

  @Override
  public Reading read(byte[] bytes, String name) throws UnreadableInput {
    ZipArchive archive = ZipArchive.open(bytes).orElseThrow(() -> ReadingProblem.DAMAGED.in(name));
    SheetNotices notices = new SheetNotices();
    List<Block> blocks;
    try {
      OfficePackage parts = OfficePackage.open(archive, "xl/workbook.xml");
      if (parts.main().toLowerCase(Locale.ROOT).endsWith(".bin")) {
        throw ReadingProblem.UNSUPPORTED.in(name, "XLSB");
      }
      blocks = new Workbook(parts, notices).read(name);
    } catch (XMLStreamException e) {
      throw ReadingProblem.ofXml(e, name);
    } catch (IOException e) {
      throw ReadingProblem.ofArchive(e, name);
    }
    if (blocks.isEmpty()) {
      throw ReadingProblem.NO_TEXT.in(name);
    }
    return new Reading(FileFormat.XLSX.mediaType(), new Reading.Flowing(blocks), notices.notices());
  }

  /** One workbook while it is read. */
  private static final class Workbook {
    private final OfficePackage parts;
    private final SheetNotices notices;
    private final SheetCells cells;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final XlsxStyles styles = new XlsxStyles();
    private boolean from1904;

    Workbook(OfficePackage parts, SheetNotices notices) {
      this.parts = parts;
      this.notices = notices;
      this.cells = new SheetCells(notices);
    }

    private List<Block> read(String name) throws IOException, XMLStreamException, UnreadableInput {
      try (XmlPart part = parts.document()) {
        if (part == null) {
          throw ReadingProblem.DAMAGED.in(name, "the workbook's main part is missing");
        }
        part.root(child -> child(part, child));
      }
      try (XmlPart part = parts.related("sharedStrings")) {
        if (part != null) {
          part.root(child -> strings.add(XlsxSheetReader.richText(part)));
        }
      }
      try (XmlPart part = parts.related("styles")) {
        if (part != null) {
          styles.read(part);
        }
      }
      ShownNumber numbers = new ShownNumber(from1904);
      List<Block> blocks = new ArrayList<>();
      for (Entry entry : entries) {
        if (entry.hidden()) {
          notices.hiddenSheet(entry.name());
        } else {
          blocks.addAll(blocks(entry, numbers));
        }
      }
      return blocks;
    }

    private void child(XmlPart part, String name) throws XMLStreamException {
      switch (name) {
        case "sheets" -> part.children(ignored -> entry(part));
        case "workbookPr" -> {
          String days = part.attribute("date1904");
          from1904 = "1".equals(days) || "true".equals(days);
          part.skip();
        }
        default -> part.skip();
      }
    }

    private void entry(XmlPart part) throws XMLStreamException {
      String name = part.attribute("name");
      String state = part.attribute("state");
      boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
      entries.add(new Entry(name == null ? "" : name, part.attribute("id"), hidden));
      part.skip();
    }

    private List<Block> blocks(Entry entry, ShownNumber numbers) {
      Sheet sheet = new Sheet(entry.name());
      String relation = entry.relation();
      try (XmlPart part = relation == null ? null : parts.byId(relation)) {
        if (part == null) {
          notices.damaged(entry.name());
        } else {
          new XlsxSheetReader(part, sheet, strings, styles, numbers, cells, notices).read();
        }
      } catch (IOException | XMLStreamException e) {
        // The other sheets, and this one up to the damage, can be read all the same.
        notices.damaged(entry.name());
      }
      if (sheet.hidden() > 0) {
        notices.hiddenCells(entry.name(), sheet.hidden());
      }
      return SheetBlocks.of(sheet);
    }
  }
}
