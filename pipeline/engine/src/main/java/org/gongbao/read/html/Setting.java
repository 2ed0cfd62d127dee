package org.gongbao.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.read.flow.StyledText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How an element sets its text, by its tag and its own style.
 *
 * @param centred whether in the middle
 * @param size in points; 0 where unknown
 * @param bold whether bold
 * @param outlineLevel the level of the heading around it, from 1; null for none
 */
record Setting(boolean centred, float size, boolean bold, @Nullable Integer outlineLevel) {
  /** Outside everything. */
  static final Setting NONE = new Setting(false, 0, false, null);

  private static final Pattern ALIGNMENT =
      Pattern.compile("text-align\\s*+:\\s*+(\\w++)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIZE =
      Pattern.compile(
          "font-size\\s*+:\\s*+(\\d{1,3}(?:\\.\\d{1,3})?+)\\s*+(pt|px)", Pattern.CASE_INSENSITIVE);
  private static final Pattern WEIGHT =
      Pattern.compile("font-weight\\s*+:\\s*+(\\w++)", Pattern.CASE_INSENSITIVE);
  private static final float POINTS_PER_PIXEL = 0.75f;

  /** The setting inside an element that stands in this one. */
  Setting inside(Element element) {
    String style = element.attr("style");
    String tag = element.normalName();
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    return new Setting(
        centredIn(element, style),
        sizeIn(style),
        boldIn(tag, heading, style),
        heading ? (Integer) (tag.charAt(1) - '0') : outlineLevel);
  }

  private boolean centredIn(Element element, String style) {
    Matcher alignment = ALIGNMENT.matcher(style);
    if (alignment.find()) {
      return alignment.group(1).equalsIgnoreCase("center");
    }
    if (element.hasAttr("align") && !element.nameIs("table")) {
      return element.attr("align").equalsIgnoreCase("center");
    }
    return centred || element.nameIs("center") || element.nameIs("caption");
  }

  private float sizeIn(String style) {
    Matcher given = SIZE.matcher(style);
    if (!given.find()) {
      return size;
    }
    float number = Float.parseFloat(given.group(1));
    return given.group(2).equalsIgnoreCase("px") ? number * POINTS_PER_PIXEL : number;
  }

  private boolean boldIn(String tag, boolean heading, String style) {
    Matcher weight = WEIGHT.matcher(style);
    if (weight.find()) {
      String value = weight.group(1);
      return value.startsWith("bold") || (value.length() == 3 && value.compareTo("600") >= 0);
    }
    return bold || heading || tag.equals("b") || tag.equals("strong") || tag.equals("th");
  }

  StyledText.Setting ofText() {
    return new StyledText.Setting(size, bold, "");
  }
}
