package org.gongbao.extract.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
  private static final String ENDS = "局委办厅署院会部队社";
  private static final List<String> LONG_ENDS = List.of("中心", "法院", "学会", "小组", "专班", "集团军");
  private static final List<String> NOT_BODIES =
      List.of("各", "有关", "相关", "其他", "全", "所属", "所在", "等", "本", "上述");
  private static final List<String> TOWNS = List.of("街道", "镇", "乡");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 25;

  /** The mentions with those added that only their place in a list makes bodies. */
  List<AgencyMention> added(
      String text,
      List<AgencyMention> mentions,
      List<ResponsibleSpan> spans,
      Jurisdiction jurisdiction) {
    Division home = jurisdiction.home();
    if (spans.isEmpty() || home == null) {
      return mentions;
    }
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

  private static @Nullable String nameOf(String printed, Jurisdiction jurisdiction, Division home) {
    if (printed.length() < SHORTEST
        || printed.length() > LONGEST
        || NOT_BODIES.stream().anyMatch(printed::startsWith)) {
      return null;
    }
    for (String kind : TOWNS) {
      if (printed.endsWith(kind)) {
        Division town = jurisdiction.town(printed);
        return town == null ? null : town.sealName() + (kind.equals("街道") ? "办事处" : "人民政府");
      }
    }
    boolean body =
        ENDS.indexOf(printed.charAt(printed.length() - 1)) >= 0
            || LONG_ENDS.stream().anyMatch(printed::endsWith);
    if (!body || printed.endsWith("公司")) {
      return null;
    }
    Division relative = jurisdiction.relative(printed.substring(0, 1));
    if (relative != null) {
      return relative.sealName() + printed.substring(1);
    }
    return home.sealName() + printed;
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
