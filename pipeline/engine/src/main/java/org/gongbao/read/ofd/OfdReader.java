package org.gongbao.read.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.Watch;
import org.gongbao.model.document.DeclaredHeading;
import org.gongbao.model.document.Reading;
import org.gongbao.model.page.Page;
import org.gongbao.read.FileFormat;
import org.gongbao.read.FormatReader;
import org.gongbao.read.ReadingProblem;
import org.gongbao.read.XmlPart;
import org.gongbao.read.ZipArchive;
import org.gongbao.read.ocr.OcrMode;
import org.gongbao.read.ocr.ScanReader;
import org.gongbao.read.page.PageFaults;
import org.gongbao.read.page.PageRecognition;
import org.jspecify.annotations.Nullable;

/**
 * Reads OFD files. Of a file with several documents the pages follow each other. Seals, stamps and
 * annotations lie beside the pages and are no part of the text.
 */
public final class OfdReader implements FormatReader {
  private final OcrMode mode;
  private final @Nullable ScanReader scans;
  private final Watch watch;

  /** A reader that leaves pages of pictures unread and names them. */
  public OfdReader() {
    this(OcrMode.NEVER, null, Watch.NONE);
  }

  /**
   * A reader of pages of pictures too.
   *
   * @param mode whether they are read
   * @param scans reads them; null where none is read
   * @param watch is told of every page before it is read
   */
  public OfdReader(OcrMode mode, @Nullable ScanReader scans, Watch watch) {
    this.mode = mode;
    this.scans = scans;
    this.watch = watch;
  }

  @Override
  public Reading read(byte[] bytes, String name) throws UnreadableInput {
    ZipArchive archive = ZipArchive.open(bytes).orElseThrow(() -> ReadingProblem.DAMAGED.in(name));
    for (String entry : archive.names()) {
      if (entry.toLowerCase(Locale.ROOT).endsWith("encryptions.xml")) {
        throw ReadingProblem.ENCRYPTED.in(name);
      }
    }
    OfdPackage parts = new OfdPackage(archive);
    PageFaults faults = new PageFaults();
    PageRecognition recognition = new PageRecognition(mode, scans, faults);
    List<Page> pages = new ArrayList<>();
    List<DeclaredHeading> headings = new ArrayList<>();
    try {
      for (String root : roots(parts)) {
        DocumentRoot document = root(parts, root, name);
        OfdPages reader = new OfdPages(parts, document, faults, recognition);
        int last = pages.size() + document.pages().size();
        Map<String, Integer> numbers = new HashMap<>();
        for (DocumentRoot.PageRoot page : document.pages()) {
          int number = pages.size() + 1;
          watch.beginsPage(number, last);
          pages.add(reader.read(page.part(), number));
          numbers.putIfAbsent(page.id(), number);
        }
        headings.addAll(document.outline().headings(numbers));
      }
    } catch (XMLStreamException e) {
      throw ReadingProblem.ofXml(e, name);
    } catch (IOException e) {
      throw ReadingProblem.ofArchive(e, name);
    }
    if (pages.isEmpty()) {
      throw ReadingProblem.DAMAGED.in(name, "it has no pages");
    }
    if (pages.stream().allMatch(page -> page.glyphs().isEmpty())) {
      throw faults.count() == 0
          ? ReadingProblem.NO_TEXT.in(name)
          : new UnreadableInput(name + ": " + faults.asOneSentence());
    }
    return new Reading(
        FileFormat.OFD.mediaType(),
        new Reading.Paged(pages, headings, recognition.lines()),
        faults.notices());
  }

  /** The full names of the documents' roots. */
  private static List<String> roots(OfdPackage parts) throws IOException, XMLStreamException {
    List<String> roots = new ArrayList<>();
    try (XmlPart part = parts.part("OFD.xml")) {
      if (part != null) {
        part.root(
            body -> {
              if (body.equals("DocBody")) {
                part.children(
                    child -> {
                      if (child.equals("DocRoot")) {
                        roots.add(OfdPackage.resolve(part.text(), "OFD.xml"));
                      } else {
                        part.skip();
                      }
                    });
              } else {
                part.skip();
              }
            });
      }
    }
    return roots;
  }

  private static DocumentRoot root(OfdPackage parts, String root, String name)
      throws IOException, XMLStreamException, UnreadableInput {
    try (XmlPart part = parts.part(root)) {
      if (part == null) {
        throw ReadingProblem.DAMAGED.in(name, root + " is missing");
      }
      return DocumentRoot.read(part, root);
    }
  }
}
