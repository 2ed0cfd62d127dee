package org.gongbao.extract.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongbao.lexicon.AgencyNames;
import org.gongbao.lexicon.Division;
import org.gongbao.model.AgencyRole;
import org.gongbao.model.finding.AgencyMention;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is listed as responsible for a body even where the dictionary lacks it: a name that
 * ends as bodies' names do, or a town.
 */
final class UnknownBodies {
  private static final String SEPARATORS = "、，,；;/ 　（）()\n：:。";
  private static final List<String> TOWNS = List.of("街道", "镇", "乡");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 25;

  private final AgencyNames names;

  UnknownBodies(AgencyNames names) {
    this.names = names;
  }

  /** The mentions with those added that only their place in a list makes bodies. */
  List<AgencyMention> added(
      String text,
      List<AgencyMention> mentions,
      List<ResponsibleSpan> spans,
      Jurisdiction jurisdiction) {
    if (spans.isEmpty()) {
      return mentions;
    }
    Division home = jurisdiction.home();
    List<AgencyMention> all = new ArrayList<>(mentions);
    for (ResponsibleSpan span : spans) {
      int begin = span.begin();
      for (int at = span.begin(); at <= span.end(); at++) {
        if (at == span.end() || SEPARATORS.indexOf(text.charAt(at)) >= 0) {
          String name = nameOf(text.substring(begin, at), jurisdiction, home);
          if (name != null && isFree(mentions, begin, at)) {
            all.add(new AgencyMention(begin, at, name, AgencyRole.MENTIONED));
          }
          begin = at + 1;
        }
      }
    }
    all.sort(Comparator.comparingInt(AgencyMention::begin));
    return all;
  }

  private @Nullable String nameOf(
      String printed, Jurisdiction jurisdiction, @Nullable Division home) {
    if (printed.length() < SHORTEST || printed.length() > LONGEST || names.isUnnamed(printed)) {
      return null;
    }
    for (String kind : TOWNS) {
      if (printed.endsWith(kind)) {
        Division town = jurisdiction.town(printed);
        return town == null ? null : town.sealName() + (kind.equals("街道") ? "办事处" : "人民政府");
      }
    }
    if (!names.isBodyInList(printed)) {
      return null;
    }
    String opened = names.withOpenedTail(printed);
    if (home == null || bearsName(opened, home)) {
      return opened;
    }
    Division relative = jurisdiction.relative(opened.substring(0, 1));
    return relative == null ? home.sealName() + opened : relative.sealName() + opened.substring(1);
  }

  /** Whether a name itself begins with its place, with its kind or without: 桐庐电业局. */
  private static boolean bearsName(String name, Division home) {
    String place = home.name();
    return place.length() > 2 && name.startsWith(place.substring(0, place.length() - 1));
  }

  private static boolean isFree(List<AgencyMention> mentions, int begin, int end) {
    for (AgencyMention mention : mentions) {
      if (mention.begin() < end && begin < mention.end()) {
        return false;
      }
    }
    return true;
  }
}
