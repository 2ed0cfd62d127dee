package org.gongbao.read.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongbao.read.flow.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's text: the innermost one that has nearly all its sentences
 * and figures. Links count for nothing.
 */
final class MainContent {
  private static final Set<String> NO_CONTAINERS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "pre", "tr", "thead");

  /** An element holds nearly all where it holds so many percent. */
  private static final int NEARLY_ALL = 85;

  private static final int SHORTEST_SENTENCE = 10;

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

  /** The page's heading, where it stands before the content. */
  static Optional<Element> heading(Document page, Element content) {
    Element heading = null;
    for (Element element : page.body().getAllElements()) {
      if (element.equals(content)) {
        break;
      }
      if ((element.nameIs("h1") || element.nameIs("h2"))
          && (heading == null || isTitle(element, page))) {
        heading = element;
      }
    }
    return Optional.ofNullable(heading).filter(Element::hasText);
  }

  private static boolean isTitle(Element heading, Document page) {
    String text = Blanks.without(heading.text());
    return !text.isEmpty() && Blanks.without(page.title()).contains(text);
  }

  private static @Nullable Element heaviestChild(Element element, Map<Element, Integer> weights) {
    int all = weights.getOrDefault(element, 0);
    for (Element child : element.children()) {
      boolean container =
          (!NO_CONTAINERS.contains(child.normalName()) || child.nameIs("tr"))
              && child.isBlock()
              && !DataTable.isOne(child);
      if (container
          && all > 0
          && weights.getOrDefault(child, 0) * 100L >= all * (long) NEARLY_ALL) {
        return child;
      }
    }
    return null;
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
        length >= SHORTEST_SENTENCE
            && (text.indexOf('。') >= 0 || text.indexOf('，') >= 0 || text.indexOf('；') >= 0);
    boolean figure = parent.closest("td, th") != null && text.chars().anyMatch(Character::isDigit);
    return sentence || figure ? length : 0;
  }
}
