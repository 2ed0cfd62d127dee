package org.gongbao.read.ofd;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.read.XmlPart;
import org.gongbao.read.page.Clip;
import org.gongbao.read.page.PageFaults;
import org.gongbao.read.page.PageRecognition;
import org.gongbao.read.page.TextLayer;
import org.gongbao.read.page.TextLayer.Verdict;
import org.jspecify.annotations.Nullable;

/** Reads the pages of one document. What is wrong with a page concerns no other. */
final class OfdPages {
  private static final Clip A4 = new Clip(0, 0, 210, 297);

  private final OfdPackage parts;
  private final DocumentRoot document;
  private final PageFaults faults;
  private final PageRecognition recognition;
  private final Resources resources = new Resources();
  private final Set<String> loaded = new HashSet<>();
  private final Map<String, List<PageObject>> templates = new HashMap<>();
  private boolean damaged;

  /**
   * A reader of one document.
   *
   * @param faults takes what goes wrong
   * @param recognition reads the pages that are pictures
   */
  OfdPages(
      OfdPackage parts, DocumentRoot document, PageFaults faults, PageRecognition recognition) {
    this.parts = parts;
    this.document = document;
    this.faults = faults;
    this.recognition = recognition;
  }

  /** Reads a page by its part's full name. */
  Page read(String name, int number) {
    damaged = false;
    document.resources().forEach(this::load);
    PageContent content = content(name);
    Clip area = content == null ? null : content.area();
    if (area == null) {
      area = document.area();
    }
    PagePainter painter = new PagePainter(resources, area == null ? A4 : area);
    if (content != null) {
      content.resources().forEach(this::load);
      content.below().forEach(id -> painter.paint(template(id)));
      painter.paint(content.objects());
      content.above().forEach(id -> painter.paint(template(id)));
    }
    return judged(painter, number);
  }

  private Page judged(PagePainter painter, int number) {
    if (damaged) {
      faults.damaged(number);
    }
    if (painter.crowded()) {
      faults.crowded(number);
    }
    List<Glyph> glyphs = painter.glyphs();
    Verdict verdict =
        TextLayer.judge(glyphs, painter.unmapped(), painter.pictured(), painter.outlines());
    if (recognition.isWanted(verdict, damaged)) {
      Page seen = recognized(painter, number, verdict);
      if (seen != null) {
        return seen;
      }
    }
    switch (verdict) {
      case TRUSTED -> {}
      case GARBLED -> {
        faults.garbled(number);
        glyphs = List.of();
      }
      case MISSING -> {
        faults.withoutText(number);
        glyphs = List.of();
      }
    }
    return painter.page(number, glyphs);
  }

  /** The page as its pictures and paths show it; null where there is more than these to it. */
  private @Nullable Page recognized(PagePainter painter, int number, Verdict verdict) {
    return switch (verdict) {
      case MISSING -> {
        Page seen = recognition.read(painter.drawn(number, parts), verdict);
        yield seen == null ? null : TextBeside.pictures(seen, painter);
      }
      case TRUSTED, GARBLED -> null;
    };
  }

  private void load(String name) {
    if (loaded.add(name)) {
      try (XmlPart part = parts.part(name)) {
        if (part != null) {
          resources.add(part, name);
        }
      } catch (IOException | XMLStreamException e) {
        // Without a font's name its text is still there, and what was read before the damage too.
        damaged = true;
      }
    }
  }

  private @Nullable PageContent content(String name) {
    try (XmlPart part = parts.part(name)) {
      if (part != null) {
        return PageContent.read(part, name);
      }
    } catch (IOException | XMLStreamException e) {
      // Reported below: the other pages are read all the same.
    }
    damaged = true;
    return null;
  }

  private List<PageObject> template(String id) {
    List<PageObject> known = templates.get(id);
    if (known == null) {
      String name = document.templates().get(id);
      PageContent content = name == null ? null : content(name);
      known = content == null ? List.of() : content.objects();
      templates.put(id, known);
    }
    return known;
  }
}
