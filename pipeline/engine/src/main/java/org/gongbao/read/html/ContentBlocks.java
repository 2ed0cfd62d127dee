package org.gongbao.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Paragraph;
import org.gongbao.read.flow.BrokenLines;
import org.gongbao.read.flow.StyledText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Turns an element's content into paragraphs and tables, in reading order. */
final class ContentBlocks implements NodeFilter {
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Setting> settings = new ArrayDeque<>();
  private final Map<Element, Integer> numbers = new HashMap<>();
  private final Element root;
  private final boolean tables;
  private BrokenLines lines = new BrokenLines();

  private ContentBlocks(Element root, boolean tables) {
    this.root = root;
    this.tables = tables;
  }

  /** The blocks of an element. */
  static List<Block> of(Element root) {
    return new ContentBlocks(root, true).read();
  }

  /** The text of a cell: a line for each paragraph, also for those of tables in it. */
  static String textOf(Element cell) {
    StringBuilder text = new StringBuilder();
    for (Block block : new ContentBlocks(cell, false).read()) {
      if (block instanceof Paragraph paragraph) {
        text.append(text.length() == 0 ? "" : "\n").append(paragraph.text().text());
      }
    }
    return text.toString();
  }

  private List<Block> read() {
    Setting setting = Setting.NONE;
    List<Element> around = new ArrayList<>(root.parents());
    for (int i = around.size() - 1; i >= 0; i--) {
      setting = setting.inside(around.get(i));
    }
    settings.push(setting);
    NodeTraversor.filter(this, root);
    endParagraph();
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      lines.append(text.getWholeText(), setting().ofText());
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (element.nameIs("br")) {
      lines.breakLine();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tables && DataTable.isOne(element)) {
      endParagraph();
      readTable(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (endsParagraph(element)) {
      endParagraph();
    }
    settings.push(setting().inside(element));
    if (element.nameIs("li")) {
      number(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.nameIs("br")) {
      if (endsParagraph(element)) {
        endParagraph();
      }
      settings.pop();
    }
    return FilterResult.CONTINUE;
  }

  private Setting setting() {
    return settings.getFirst();
  }

  private void readTable(Element table) {
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      blocks.addAll(of(caption));
    }
    DataTable.block(table).ifPresent(blocks::add);
  }

  /** Writes the number that a browser puts before an item, where the list has them. */
  private void number(Element item) {
    Element list = item.parent();
    if (list != null && list.nameIs("ol") && !list.attr("style").contains("none")) {
      String start = list.attr("start");
      int first = start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
      int number = numbers.merge(list, first, (last, ignored) -> last + 1);
      lines.append(number + ".", setting().ofText());
    }
  }

  private static boolean endsParagraph(Element element) {
    return element.isBlock() || element.nameIs("td") || element.nameIs("th");
  }

  private void endParagraph() {
    if (!lines.isEmpty()) {
      Setting setting = setting();
      boolean title = setting.centred() || setting.outlineLevel() != null;
      for (StyledText text : lines.paragraphs(title)) {
        blocks.add(text.toParagraph(setting.centred(), setting.outlineLevel(), false, ""));
      }
    }
    lines = new BrokenLines();
  }
}
