package org.gongbao.extract.header;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Division;
import org.gongbao.lexicon.DivisionLevel;
import org.gongbao.lexicon.Divisions;
import org.jspecify.annotations.Nullable;

/**
 * The division of the bodies that a text names relatively (市教育局): the lowest of those it names,
 * where they all lie one in the other, it is of the kind of those bodies, and is named for its own
 * matters (云汀市本级, 云汀电业局).
 */
final class OwnPlace {
  /** A body named with nothing but the kind of its place. */
  private static final Pattern RELATIVE_BODY =
      Pattern.compile("(?<!\\p{IsHan})([市区县州旗])\\p{IsHan}{2,6}[局委](?!\\p{IsHan})");

  private static final String OWN_MATTERS = "?(?:本级|政府|人民政府|民生实事|\\p{IsHan}{2,4}局)";

  private OwnPlace() {}

  /**
   * The division; null where the text leaves it open.
   *
   * @param codes the codes of the divisions that the text names
   */
  static @Nullable Division in(String text, Collection<String> codes, Divisions divisions) {
    Set<String> kinds = new TreeSet<>();
    Matcher body = RELATIVE_BODY.matcher(text);
    while (body.find()) {
      kinds.add(body.group(1));
    }
    List<Division> named = new ArrayList<>();
    for (String code : codes) {
      Division division = divisions.byCode(code);
      if (division != null && division.level() != DivisionLevel.PROVINCE) {
        named.add(division);
      }
    }
    for (Division lowest : named) {
      boolean holdsNone =
          named.stream().allMatch(each -> each.equals(lowest) || lowest.isWithin(each));
      if (holdsNone) {
        boolean fits = kinds.size() == 1 && kinds.stream().allMatch(lowest.name()::endsWith);
        return fits && hasOwnMatters(lowest.name(), text) ? lowest : null;
      }
    }
    return null;
  }

  private static boolean hasOwnMatters(String name, String text) {
    int kind = name.length() - 1;
    String place = Pattern.quote(name.substring(0, kind)) + Pattern.quote(name.substring(kind));
    return Pattern.compile(place + OWN_MATTERS).matcher(text).find();
  }
}
