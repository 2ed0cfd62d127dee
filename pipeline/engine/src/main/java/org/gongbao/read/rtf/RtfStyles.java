package org.gongbao.read.rtf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the styles of a file tell of paragraphs: the level of a heading, an entry of contents. */
final class RtfStyles {
  private static final Pattern HEADING =
      Pattern.compile("(?:heading|标题) ?([1-9]);?", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTENTS =
      Pattern.compile("(?:toc|目录) ?[1-9];?", Pattern.CASE_INSENSITIVE);

  private final Map<Integer, Integer> levels = new HashMap<>();
  private final Set<Integer> contents = new HashSet<>();

  /** A style says its level itself, from 1. */
  void level(int style, int level) {
    levels.put(style, level);
  }

  /** A style's name; those of headings and tables of contents are built in. */
  void name(int style, String name) {
    Matcher heading = HEADING.matcher(name);
    if (heading.matches()) {
      levels.putIfAbsent(style, Integer.valueOf(heading.group(1)));
    }
    if (CONTENTS.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      contents.add(style);
    }
  }

  /** The level of a style's paragraphs, from 1; null for running text. */
  @Nullable Integer level(int style) {
    return levels.get(style);
  }

  /** Whether a style's paragraphs are entries of a table of contents. */
  boolean isContents(int style) {
    return contents.contains(style);
  }
}
