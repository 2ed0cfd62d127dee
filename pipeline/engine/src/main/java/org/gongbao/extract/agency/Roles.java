package org.gongbao.extract.agency;

import static org.gongbao.model.AgencyRole.PARTNER;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.AgencyNames;
import org.gongbao.lexicon.ResponsibilityCues;
import org.gongbao.lexicon.ResponsibilityCues.Part;
import org.gongbao.model.AgencyRole;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.AgencyMention;
import org.gongbao.model.finding.Header;
import org.jspecify.annotations.Nullable;

/** Tells what part the bodies have where they are named. */
final class Roles {
  /** A remark that the body listed first leads: 列第一位的责任单位为牵头单位. */
  private static final Pattern FIRST_LEADS =
      Pattern.compile("[列排](?:在|名)?(?:第一位|第一|首位|最前)[^。；\\n]{0,14}牵头");

  /** Bodies in general at the end of a list: 、各镇街. */
  private static final Pattern GENERAL = Pattern.compile("[、和及](?:各|有关|相关|其他)");

  private static final int LONGEST = 16;

  private final ResponsibilityCues cues;
  private final AgencyNames names;

  Roles(ResponsibilityCues cues, AgencyNames names) {
    this.cues = cues;
    this.names = names;
  }

  /** The mentions with their roles. */
  List<AgencyMention> given(
      Document document, Header header, List<AgencyMention> mentions, List<ResponsibleSpan> spans) {
    String text = document.text().text();
    List<AgencyMention> given = new ArrayList<>();
    boolean firstLeads = FIRST_LEADS.matcher(text).find();
    AgencyRole ofList = AgencyRole.MENTIONED;
    for (int i = 0; i < mentions.size(); i++) {
      AgencyMention mention = mentions.get(i);
      boolean goesOn = i > 0 && Lists.isJoint(text, mentions.get(i - 1).end(), mention.begin());
      if (!goesOn) {
        ofList = roleOfList(text, mentions, i);
      }
      ResponsibleSpan span = ResponsibleSpans.at(spans, mention.begin());
      AgencyRole role = ofList;
      if (ofList == AgencyRole.MENTIONED && span != null) {
        boolean first = i == 0 || mentions.get(i - 1).begin() < span.begin();
        role = firstLeads && !first && span.role() == AgencyRole.LEAD ? PARTNER : span.role();
      }
      given.add(new AgencyMention(mention.begin(), mention.end(), mention.name(), role));
    }
    markIssuer(document, header, given);
    return given;
  }

  /** The role that the words behind a list of bodies give to all of it. */
  private AgencyRole roleOfList(String text, List<AgencyMention> mentions, int first) {
    int last = first;
    while (last + 1 < mentions.size()
        && Lists.isJoint(text, mentions.get(last).end(), mentions.get(last + 1).begin())) {
      last++;
    }
    int behind = names.behindOthers(text, mentions.get(last).end());
    int begin = mentions.get(first).begin();
    boolean inBracket = begin > 0 && "（(，,；;".indexOf(text.charAt(begin - 1)) >= 0;
    Part part = cues.behind(text, behind, inBracket && isBracketEnd(text, behind));
    part = part == null ? behindGeneral(text, behind) : part;
    return part == null ? AgencyRole.MENTIONED : ResponsibleSpans.alone(part);
  }

  /** The part that words behind bodies in general give: 、各镇街配合; null for none. */
  private @Nullable Part behindGeneral(String text, int from) {
    Matcher general = GENERAL.matcher(text).region(from, text.length());
    if (!general.lookingAt()) {
      return null;
    }
    for (int at = general.end(); at < Math.min(text.length(), general.end() + LONGEST); at++) {
      Part part = cues.behind(text, at, false);
      if (part != null || "，。；,;".indexOf(text.charAt(at)) >= 0) {
        return part;
      }
    }
    return null;
  }

  private static boolean isBracketEnd(String text, int from) {
    int bracket = from;
    while (bracket < text.length() && bracket < from + 4 && text.charAt(bracket) != '）') {
      bracket++;
    }
    return bracket < text.length() && (text.charAt(bracket) == '）' || text.charAt(bracket) == ')');
  }

  private static void markIssuer(Document document, Header header, List<AgencyMention> mentions) {
    String issuer = header.issuer();
    int first = -1;
    boolean marked = false;
    for (int i = 0; i < mentions.size(); i++) {
      AgencyMention mention = mentions.get(i);
      if (!mention.name().equals(issuer) || mention.role() != AgencyRole.MENTIONED) {
        continue;
      }
      first = first < 0 ? i : first;
      if (signs(document, header.title(), mention)) {
        mentions.set(i, asIssuer(mention));
        marked = true;
      }
    }
    if (!marked && first >= 0) {
      mentions.set(first, asIssuer(mentions.get(first)));
    }
  }

  /**
   * Whether a body stands in the title, alone on a line, or as the one that the speaker represents.
   */
  private static boolean signs(Document document, @Nullable String title, AgencyMention mention) {
    String text = document.text().text();
    if (text.startsWith("代表", mention.begin() - 2)) {
      return true;
    }
    Passage passage = passageAt(document.passages(), mention.begin());
    if (passage == null || passage.kind() == PassageKind.CELL) {
      return false;
    }
    String line = text.substring(passage.begin(), passage.end()).replaceAll("\\s", "");
    return passage.kind() == PassageKind.TITLE
        || (title != null && (line.contains(title) || title.contains(line)))
        || line.length() == mention.end() - mention.begin();
  }

  private static @Nullable Passage passageAt(List<Passage> passages, int offset) {
    int low = 0;
    int high = passages.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passages.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < passages.size() && passages.get(low).begin() <= offset ? passages.get(low) : null;
  }

  private static AgencyMention asIssuer(AgencyMention mention) {
    return new AgencyMention(mention.begin(), mention.end(), mention.name(), AgencyRole.ISSUER);
  }
}
