package org.gongbao.read.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.document.Reading.Declared;
import org.gongbao.read.flow.Blanks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that government sites set before a document (索引号, 发文机关, 成文日期 …): a table, a list
 * or a row of fields, by the rules for catalogues of government information. It is taken out of the
 * page, and what it says of the document is kept.
 */
final class AttributeTable {
  private static final String LABELS =
      "(索引号|信息索引号|主题分类|体裁分类|组配分类|服务对象|分类|发文机关|发文机构|制发机关|发布机构|责任部门|成文日期"
          + "|发文日期|生成日期|发文字号|发文号|文号|文件编号|标题|名称|信息名称|发布日期|公开日期|生效日期|失效日期"
          + "|废止日期|主题词|关键词|有效性|公开方式|公开范围|公开程序|信息来源)";
  private static final Pattern FIELD = Pattern.compile(LABELS + "(?:[:：](.*)|)", Pattern.DOTALL);
  private static final Pattern LABEL = Pattern.compile(LABELS + "[:：]");
  private static final List<String> ISSUERS = List.of("发文机关", "发文机构", "制发机关", "发布机构");
  private static final List<String> TITLES = List.of("标题", "名称", "信息名称");
  private static final List<String> DATES = List.of("成文日期", "发文日期", "生成日期");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2}).*", Pattern.DOTALL);
  private static final Evaluator PLACES =
      QueryParser.parse("td, th, dt, dd, li, p, span, div, b, strong, em, label");

  /** So many different fields together are a table of attributes, and no chance. */
  private static final int FEWEST = 3;

  private static final int LONGEST_FIELD = 120;

  /** A field's element holds a few others, and they hardly any. */
  private static final int MOST_PARTS = 5;

  private static final int DEEPEST = 4;

  /** No table of attributes is longer than this; what is holds the page. */
  private static final int LONGEST = 1500;

  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Element> places = new LinkedHashMap<>();

  private AttributeTable() {}

  /**
   * What attributes say.
   *
   * @param declared what they say of the document's origin
   * @param title its title; null where they do not tell it
   */
  record Attributes(Declared declared, @Nullable String title) {
    private static final Attributes NONE = new Attributes(Declared.NOTHING, null);
  }

  /** Takes a page's attributes out of it; gives what they say. */
  static Attributes takeFrom(Document page) {
    AttributeTable table = new AttributeTable();
    for (Element place : page.body().select(PLACES)) {
      table.read(place);
    }
    Element around = table.places.isEmpty() ? null : table.around();
    if (around == null || !table.areAttributes(around)) {
      return Attributes.NONE;
    }
    around.remove();
    return new Attributes(
        new Declared(table.first(ISSUERS), date(table.first(DATES))), table.first(TITLES));
  }

  private void read(Element place) {
    // Asking each container for all its text would take squared time.
    if (!isSmall(place, DEEPEST)) {
      return;
    }
    String text = Blanks.without(place.text());
    Matcher field = text.length() > LONGEST_FIELD ? null : FIELD.matcher(text);
    if (field == null || !field.matches()) {
      return;
    }
    String value = field.group(2);
    if (value != null && LABEL.matcher(value).find()) {
      readSeveral(place, text);
      return;
    }
    Element next = place.nextElementSibling();
    if (value == null || value.isEmpty()) {
      value = next == null ? "" : Blanks.without(next.text());
    }
    put(field.group(1), value, place);
  }

  /** Reads the fields of an element that holds several, unless its parts hold them. */
  private void readSeveral(Element place, String text) {
    if (place.select(PLACES).stream()
        .anyMatch(
            part -> !part.equals(place) && FIELD.matcher(Blanks.without(part.text())).matches())) {
      return;
    }
    Matcher label = LABEL.matcher(text);
    String name = null;
    int begin = 0;
    while (label.find()) {
      if (name != null) {
        put(name, text.substring(begin, label.start()), place);
      }
      name = label.group(1);
      begin = label.end();
    }
    if (name != null) {
      put(name, text.substring(begin), place);
    }
  }

  private void put(String field, String value, Element place) {
    String known = values.get(field);
    if (known == null || (known.isEmpty() && value.length() <= LONGEST_FIELD)) {
      values.put(field, value.length() > LONGEST_FIELD ? "" : value);
      places.put(field, place);
    }
  }

  /**
   * Whether the fields are no chance: several, or the body that gives the document and its day with
   * nothing else around them.
   */
  private boolean areAttributes(Element around) {
    if (places.size() >= FEWEST) {
      return true;
    }
    int length = 0;
    for (Map.Entry<String, String> field : values.entrySet()) {
      length += field.getKey().length() + 1 + field.getValue().length();
    }
    return first(ISSUERS) != null
        && first(DATES) != null
        && Blanks.without(around.text()).length() <= length;
  }

  private static boolean isSmall(Element place, int depth) {
    return depth > 0
        && place.childNodeSize() <= MOST_PARTS
        && place.children().stream().allMatch(child -> isSmall(child, depth - 1));
  }

  /** The smallest element that holds all fields; null where it holds more than they. */
  private @Nullable Element around() {
    Element first = places.values().iterator().next();
    List<Element> candidates = new ArrayList<>(first.parents());
    candidates.add(0, first);
    for (Element parent : candidates) {
      if (places.values().stream()
          .allMatch(place -> place.equals(parent) || place.parents().contains(parent))) {
        boolean page = parent.nameIs("body") || parent.text().length() > LONGEST;
        return page ? null : parent;
      }
    }
    return null;
  }

  private @Nullable String first(List<String> fields) {
    for (String field : fields) {
      String value = values.get(field);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    Matcher date = text == null ? null : DATE.matcher(text);
    if (date == null || !date.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(date.group(1)),
          Integer.parseInt(date.group(2)),
          Integer.parseInt(date.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
