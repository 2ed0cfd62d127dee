package org.gongbao.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Removes what a page holds besides its text: scripts, forms, navigation, foot, sharing. */
final class PageFurniture {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, canvas, svg, object, embed, audio, video, map,"
          + " button, input, select, textarea";
  private static final Evaluator AROUND_TEXT =
      QueryParser.parse(
          "nav, footer, aside, [hidden], [aria-hidden=true], [role=navigation], [role=banner],"
              + " [role=contentinfo], [role=search], [role=complementary]");

  /** What sites name the elements that hold no content. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:bread)?crumbs?|share|qr_?(?:code|container)|erweima|saoyisao|foot(?:er)?"
              + "(?:$|[\\s_-])|copyright|side-?bar|related|recommend|pagination|toolbar|menu"
              + "|(?:^|[\\s_-])(?:nav|navbar|position|top|bottom|navigation|print|login|search|dqwz|location)(?:$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "display\\s*+:\\s*+none|visibility\\s*+:\\s*+hidden", Pattern.CASE_INSENSITIVE);

  /** What holds more of the page's text than one part in so many is content, whatever its name. */
  private static final int CONTENT_PART = 4;

  private PageFurniture() {}

  static void remove(Document page) {
    page.select(NEVER_TEXT).remove();
    int content = textLength(page.body()) / CONTENT_PART;
    for (Element element : page.body().getAllElements()) {
      if (element.parent() != null
          && !element.equals(page.body())
          && isFurniture(element)
          && textLength(element) <= content) {
        element.remove();
      }
    }
  }

  private static boolean isFurniture(Element element) {
    return element.is(AROUND_TEXT)
        || NOT_SHOWN.matcher(element.attr("style")).find()
        || isSiteHead(element)
        || NAMES.matcher(element.className()).find()
        || NAMES.matcher(element.id()).find();
  }

  private static boolean isSiteHead(Element element) {
    return element.nameIs("header")
        && element.closest("article, main") == null
        && element.selectFirst("h1") == null;
  }

  private static int textLength(Element element) {
    return element.text().length();
  }
}
