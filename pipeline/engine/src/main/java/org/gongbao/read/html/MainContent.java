package org.gongbao.read.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.read.flow.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's text: the innermost one that has nearly all its sentences
 * and figures. Links count for nothing.
 */
final class MainContent {
  private static final Set<String> NO_CONTAINERS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "pre", "thead");

  /** An element holds nearly all where it holds so many percent. */
  private static final int NEARLY_ALL = 85;

  private static final int SHORTEST_SENTENCE = 10;
  private static final int SHORTEST_TITLE = 6;

  /** A heading holds a few breaks and spans at most. */
  private static final int FEW_PARTS = 8;

  private static final Evaluator CELL = QueryParser.parse("td, th");

  private MainContent() {}

  static Element of(Element body) {
    Map<Element, Integer> weights = weigh(body);
    Element content = body;
    Element next = heaviestChild(content, weights);
    while (next != null) {
      content = next;
      next = heaviestChild(content, weights);
    }
    while (content.nameIs("tbody") || content.nameIs("tr")) {
      Element parent = content.parent();
      content = parent == null ? body : parent;
    }
    return content;
  }

  /**
   * The page's heading, where it stands before the content: the last element that says what the
   * page's title does; or else the last heading.
   */
  static Optional<Element> heading(Document page, Element content) {
    String title = Blanks.without(page.title());
    Set<Element> around = new HashSet<>(content.parents());
    Element titled = null;
    Element heading = null;
    for (Element element : page.body().getAllElements()) {
      if (element.equals(content)) {
        break;
      }
      if (!around.contains(element)
          && element.childrenSize() < FEW_PARTS
          && isPartOf(title, element)) {
        titled = element;
      }
      if (element.nameIs("h1") || element.nameIs("h2")) {
        heading = element;
      }
    }
    return Optional.ofNullable(titled == null ? heading : titled).filter(Element::hasText);
  }

  private static boolean isPartOf(String title, Element element) {
    String text = Blanks.without(element.text());
    return text.length() >= SHORTEST_TITLE && title.contains(text);
  }

  private static @Nullable Element heaviestChild(Element element, Map<Element, Integer> weights) {
    int all = weights.getOrDefault(element, 0);
    for (Element child : element.children()) {
      boolean container =
          !NO_CONTAINERS.contains(child.normalName())
              && child.isBlock()
              && holdsParagraphs(child)
              && !DataTable.isOne(child);
      int weight = weights.getOrDefault(child, 0);
      if (container && weight > 0 && weight * 100L >= all * (long) NEARLY_ALL) {
        return child;
      }
    }
    return null;
  }

  /** Whether an element is more than one paragraph. */
  private static boolean holdsParagraphs(Element element) {
    for (Element child : element.children()) {
      if (child.isBlock() || child.nameIs("br") || holdsParagraphs(child)) {
        return true;
      }
    }
    return false;
  }

  private static Map<Element, Integer> weigh(Element body) {
    Map<Element, Integer> weights = new HashMap<>();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              Element parent = text.parent();
              if (parent != null) {
                weights.merge(parent, weightOf(text.text(), parent), Integer::sum);
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && !element.equals(body)) {
              Element parent = element.parent();
              int weight = weights.getOrDefault(element, 0);
              if (parent != null && weight > 0 && !element.nameIs("a")) {
                weights.merge(parent, weight, Integer::sum);
              }
            }
          }
        },
        body);
    return weights;
  }

  private static int weightOf(String text, Element parent) {
    int length = Blanks.without(text).length();
    boolean sentence =
        length >= SHORTEST_SENTENCE && (text.indexOf('。') >= 0 || text.indexOf('；') >= 0);
    boolean figure = parent.closest(CELL) != null && text.chars().anyMatch(Character::isDigit);
    return sentence || figure ? length : 0;
  }
}
