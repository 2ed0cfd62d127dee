package org.gongbao.read.ofd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.model.page.Glyph;
import org.gongbao.model.page.Page;
import org.gongbao.model.page.Ruling;
import org.gongbao.read.ZipFile;

/** Makes OFD files for tests: of pieces of XML, or of the glyphs and rulings of another file. */
public final class OfdFile {
  private static final String OPEN = " xmlns:ofd=\"http://www.ofdspec.org/2016\">";
  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  /** A baseline lies so far below the top of a glyph's em box, for font size 1. */
  private static final float ABOVE = 0.88f;

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final StringBuilder pages = new StringBuilder();
  private final StringBuilder common = new StringBuilder();
  private final StringBuilder beside = new StringBuilder();
  private final Map<String, Integer> fonts = new LinkedHashMap<>();
  private int count;

  /** A document whose pages are 100 mm wide and 200 mm high where they say nothing else. */
  public OfdFile() {
    common.append(
        "<ofd:PageArea><ofd:PhysicalBox>0 0 100 200</ofd:PhysicalBox></ofd:PageArea>"
            + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>");
    entry(
        "OFD.xml",
        "<ofd:OFD"
            + OPEN
            + "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    resources("<ofd:Fonts><ofd:Font ID=\"1\" FontName=\"SimSun\"/></ofd:Fonts>");
  }

  /** The pages of another file, as a converter of print jobs writes them. */
  public static byte[] of(List<Page> pages) {
    OfdFile file = new OfdFile();
    pages.forEach(file::page);
    StringBuilder fonts = new StringBuilder("<ofd:Fonts>");
    file.fonts.forEach(
        (name, id) ->
            fonts
                .append("<ofd:Font ID=\"")
                .append(id)
                .append("\" FontName=\"")
                .append(name)
                .append("\"/>"));
    return file.resources(fonts + "</ofd:Fonts>").bytes();
  }

  /** Puts an entry as it is. */
  public OfdFile entry(String name, String content) {
    return entry(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts an entry as it is. */
  public OfdFile entry(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  /** Puts pictures among the resources: by their ids, from 100, in the order of their files. */
  public OfdFile pictures(Map<String, byte[]> files) {
    StringBuilder media = new StringBuilder();
    int id = 100;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      media
          .append("<ofd:MultiMedia ID=\"")
          .append(id++)
          .append("\" Type=\"Image\"><ofd:MediaFile>")
          .append(file.getKey())
          .append("</ofd:MediaFile></ofd:MultiMedia>");
      entry("Doc_0/Res/" + file.getKey(), file.getValue());
    }
    common.append("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>");
    return entry(
        "Doc_0/DocumentRes.xml",
        "<ofd:Res BaseLoc=\"Res\""
            + OPEN
            + "<ofd:MultiMedias>"
            + media
            + "</ofd:MultiMedias></ofd:Res>");
  }

  /** Replaces the document's resources. */
  public OfdFile resources(String content) {
    return entry("Doc_0/PublicRes.xml", "<ofd:Res" + OPEN + content + "</ofd:Res>");
  }

  /** Adds a template page. */
  public OfdFile template(String id, String objects) {
    common.append(
        "<ofd:TemplatePage ID=\"" + id + "\" BaseLoc=\"Tpls/Tpl_" + id + "/Content.xml\"/>");
    return entry("Doc_0/Tpls/Tpl_" + id + "/Content.xml", content("", objects));
  }

  /** Adds what the document's root has beside its pages. */
  public OfdFile beside(String elements) {
    beside.append(elements);
    return this;
  }

  /** Adds a page with these objects; the first has the id 1000. */
  public OfdFile page(String objects) {
    return page("", objects);
  }

  /** Adds a page with what stands before its content, and these objects. */
  public OfdFile page(String before, String objects) {
    String location = "Pages/Page_" + count + "/Content.xml";
    pages.append("<ofd:Page ID=\"" + (1000 + count++) + "\" BaseLoc=\"" + location + "\"/>");
    return entry("Doc_0/" + location, content(before, objects));
  }

  /** A text object at a place in millimetres. */
  public static String text(String boundary, String attributes, String codes) {
    return "<ofd:TextObject Boundary=\""
        + boundary
        + "\" Font=\"1\" "
        + attributes
        + ">"
        + codes
        + "</ofd:TextObject>";
  }

  /**
   * A path object with these attributes, data and colours, 10 mm from the left and 20 from the top.
   */
  public static String path(String attributes, String data, String colours) {
    return "<ofd:PathObject Boundary=\"10 20 50 50\" "
        + attributes
        + ">"
        + colours
        + "<ofd:AbbreviatedData>"
        + data
        + "</ofd:AbbreviatedData></ofd:PathObject>";
  }

  /** A line of text with its baseline 4 mm below the given top. */
  public static String line(double left, double top, String text) {
    return text(
        left + " " + top + " 90 5",
        "Size=\"4\"",
        "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"g 100 4\">" + text + "</ofd:TextCode>");
  }

  /** The file. */
  public byte[] bytes() {
    entry(
        "Doc_0/Document.xml",
        "<ofd:Document"
            + OPEN
            + "<ofd:CommonData>"
            + common
            + "</ofd:CommonData><ofd:Pages>"
            + pages
            + "</ofd:Pages>"
            + beside
            + "</ofd:Document>");
    return ZipFile.ofBytes(entries);
  }

  /** What the reader makes of the file. */
  public Reading read() throws UnreadableInput {
    return new OfdReader().read(bytes(), "test.ofd");
  }

  /** The pages that the reader makes of the file. */
  public List<Page> pages() throws UnreadableInput {
    return ((Reading.Paged) read().content()).pages();
  }

  private static String content(String before, String objects) {
    return "<ofd:Page"
        + OPEN
        + before
        + "<ofd:Content><ofd:Layer ID=\"1\">"
        + objects
        + "</ofd:Layer></ofd:Content></ofd:Page>";
  }

  private void page(Page page) {
    StringBuilder objects = new StringBuilder();
    for (Ruling ruling : page.rulings()) {
      objects.append(
          String.format(
              Locale.ROOT,
              "<ofd:PathObject Boundary=\"%.4f %.4f %.4f %.4f\"><ofd:AbbreviatedData>M 0 0 L %.4f"
                  + " %.4f</ofd:AbbreviatedData></ofd:PathObject>",
              ruling.x0() * MILLIMETRES_PER_POINT,
              ruling.y0() * MILLIMETRES_PER_POINT,
              (ruling.x1() - ruling.x0()) * MILLIMETRES_PER_POINT,
              (ruling.y1() - ruling.y0()) * MILLIMETRES_PER_POINT,
              (ruling.x1() - ruling.x0()) * MILLIMETRES_PER_POINT,
              (ruling.y1() - ruling.y0()) * MILLIMETRES_PER_POINT));
    }
    List<Glyph> run = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), glyph)) {
        objects.append(text(run));
        run.clear();
      }
      run.add(glyph);
    }
    objects.append(run.isEmpty() ? "" : text(run));
    page(
        String.format(
            Locale.ROOT,
            "<ofd:Area><ofd:PhysicalBox>0 0 %.4f %.4f</ofd:PhysicalBox></ofd:Area>",
            page.width() * MILLIMETRES_PER_POINT,
            page.height() * MILLIMETRES_PER_POINT),
        objects.toString());
  }

  private static boolean goesOn(Glyph last, Glyph next) {
    return last.face().equals(next.face())
        && last.size() == next.size()
        && last.top() == next.top()
        && next.left() > last.left()
        && next.left() < last.right() + last.size();
  }

  private String text(List<Glyph> run) {
    Glyph first = run.get(0);
    int font = fonts.computeIfAbsent(first.face().name(), name -> fonts.size() + 1);
    StringBuilder codes = new StringBuilder();
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < run.size(); i++) {
      Glyph glyph = run.get(i);
      codes.append(glyph.text().replace("&", "&amp;").replace("<", "&lt;"));
      if (i + 1 < run.size()) {
        float step = (run.get(i + 1).left() - glyph.left()) / glyph.text().length();
        for (int k = 0; k < glyph.text().length(); k++) {
          steps.append(String.format(Locale.ROOT, " %.4f", step * MILLIMETRES_PER_POINT));
        }
      }
    }
    Glyph last = run.get(run.size() - 1);
    return String.format(
        Locale.ROOT,
        "<ofd:TextObject Boundary=\"%.4f %.4f %.4f %.4f\" Font=\"%d\" Size=\"%.4f\" Weight=\"%d\">"
            + "<ofd:TextCode X=\"0\" Y=\"%.4f\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>",
        first.left() * MILLIMETRES_PER_POINT,
        first.top() * MILLIMETRES_PER_POINT,
        (last.right() - first.left()) * MILLIMETRES_PER_POINT,
        (first.bottom() - first.top()) * MILLIMETRES_PER_POINT,
        font,
        first.size() * MILLIMETRES_PER_POINT,
        first.face().bold() ? 700 : 400,
        ABOVE * first.size() * MILLIMETRES_PER_POINT,
        steps.toString().strip(),
        codes);
  }
}
