package org.gongbao.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.read.flow.Blanks;
import org.jsoup.nodes.Element;

/** How far the text of a cell is set in: by blanks that browsers keep, or by its style. */
final class CellIndent {
  private static final Pattern STYLE =
      Pattern.compile(
          "(?:text-indent|padding-left|margin-left)\\s*+:\\s*+"
              + "(\\d{1,3}(?:\\.\\d{1,3})?+)\\s*+(em|pt|px)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COLLAPSED = Pattern.compile("[ \\t\\r\\n\\f]+");

  private static final float PIXELS_PER_CHARACTER = 16;
  private static final float POINTS_PER_CHARACTER = 12;

  private CellIndent() {}

  /** In characters; 0 where the cell is centred. */
  static float of(Element cell) {
    Setting setting = Setting.NONE;
    float indent = 0;
    for (Element at = cell; at != null; at = at.firstElementChild()) {
      setting = setting.inside(at);
      indent += styled(at.attr("style"));
    }
    String text = COLLAPSED.matcher(cell.wholeText()).replaceAll("");
    return setting.centred() ? 0 : indent + Blanks.before(text);
  }

  private static float styled(String style) {
    float indent = 0;
    Matcher given = STYLE.matcher(style);
    while (given.find()) {
      float length = Float.parseFloat(given.group(1));
      indent +=
          switch (given.group(2).toLowerCase(java.util.Locale.ROOT)) {
            case "px" -> length / PIXELS_PER_CHARACTER;
            case "pt" -> length / POINTS_PER_CHARACTER;
            default -> length;
          };
    }
    return indent;
  }
}
