package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.Cues;
import org.jspecify.annotations.Nullable;

/**
 * The labels by which the words of an item say what they tell: 完成情况：…, （牵头单位：…；配合单位：…）. They are
 * the words that head the columns of project tables.
 */
final class ItemLabels {
  private static final int LONGEST = 12;

  /** As many blanks and brackets may stand in and about a label. */
  private static final int BLANKS = 12;

  private static final Pattern LABEL =
      Pattern.compile(
          "[【\\[（(]?\\s*([\\p{IsHan} ]{2," + LONGEST + "})\\s*[】\\]]?\\s*([：:]|(?<=[】\\]]))");

  /** A label alone on its line, what it tells on the next. */
  private static final Pattern ALONE = Pattern.compile("([\\p{IsHan} ]{4," + LONGEST + "})\\n");

  private static final String BEFORE = "。；;，,、\n（([【）)]】 　";
  private final String text;
  private final Cues cues;

  ItemLabels(String text, Cues cues) {
    this.text = text;
    this.cues = cues;
  }

  /**
   * A label.
   *
   * @param column what it tells
   * @param name its words
   * @param begin offset of its first character, the bracket before it included
   * @param end offset behind its colon
   */
  record Label(ProjectColumn column, String name, int begin, int end) {}

  /** The labels of a stretch of text in order. */
  List<Label> in(int begin, int end) {
    List<Label> labels = new ArrayList<>();
    int at = begin;
    while (at < end) {
      boolean may = at == begin || BEFORE.indexOf(text.charAt(at - 1)) >= 0;
      Label label = may ? at(at, end) : null;
      if (label != null) {
        labels.add(label);
      }
      at = label == null ? at + 1 : label.end();
    }
    return labels;
  }

  /** Whether a stretch of text begins with a label. */
  boolean startsAt(int begin, int end) {
    return at(begin, end) != null;
  }

  /** Whether the mark that a label ends with stands near: to look is quicker than to match. */
  private boolean isFollowedByMark(int begin, int end) {
    for (int i = begin; i < Math.min(end, begin + LONGEST + BLANKS); i++) {
      if ("：:】]".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Label alone(int begin, int end) {
    boolean line = begin == 0 || text.charAt(begin - 1) == '\n';
    Matcher matcher = ALONE.matcher(text).region(begin, Math.min(text.length(), end + 1));
    if (!line || !matcher.lookingAt()) {
      return null;
    }
    String name = FoldedText.of(text, matcher.start(1), matcher.end(1)).text();
    ProjectColumn column = ProjectColumn.ofLabel(name, cues);
    if (column == null || column == ProjectColumn.NAME || column == ProjectColumn.OTHER) {
      return null;
    }
    return new Label(column, name, begin, matcher.end(1));
  }

  private @Nullable Label at(int begin, int end) {
    if (!isFollowedByMark(begin, end)) {
      return alone(begin, end);
    }
    Matcher matcher = LABEL.matcher(text).region(begin, end);
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return alone(begin, end);
    }
    String name = FoldedText.of(text, matcher.start(1), matcher.end(1)).text();
    ProjectColumn column = ProjectColumn.ofLabel(name, cues);
    return column == null ? null : new Label(column, name, begin, matcher.end());
  }
}
