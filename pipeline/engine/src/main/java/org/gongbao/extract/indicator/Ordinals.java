package org.gongbao.extract.indicator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells out the members of a list that share one ordinal prefix: 第一、二、三次产业; 二、三产业. */
final class Ordinals {
  private static final Pattern FIRST = Pattern.compile("(.*第|)([一二三四五六七八九十]+)");
  private static final Pattern LATER = Pattern.compile("第?([一二三四五六七八九十]+)次?(.*)");

  private Ordinals() {}

  /** 第一产业, 第二产业, 第三产业 of 第一, 二, 三次产业; other lists stay as they are. */
  static List<String> spelledOut(List<String> members) {
    Matcher first = FIRST.matcher(members.get(0));
    Matcher last = LATER.matcher(members.get(members.size() - 1));
    if (members.size() < 2 || !first.matches() || !last.matches()) {
      return members;
    }
    String prefix = first.group(1).isEmpty() ? "第" : first.group(1);
    String shared = last.group(2);
    if (first.group(1).isEmpty() && !shared.startsWith("产业")) {
      return members;
    }
    return members.stream().map(member -> prefix + ordinalOf(member, first) + shared).toList();
  }

  private static String ordinalOf(String member, Matcher first) {
    Matcher later = LATER.matcher(member);
    return later.matches() ? later.group(1) : first.group(2);
  }
}
