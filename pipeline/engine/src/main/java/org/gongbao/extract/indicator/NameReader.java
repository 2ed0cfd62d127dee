package org.gongbao.extract.indicator;

import org.gongbao.extract.quantity.QuantityMention;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a quantity measures, in the words around it: before it (社区治理48万余人次), behind it
 * (36套无人机机巢), on both sides (重点品种100%溯源), or in what was said before (同比增长46.09%).
 */
final class NameReader {
  private static final int LONGEST_TAIL = 18;
  private final Phrases<Cue> heads;
  private final Phrases<Cue> tails;
  private final Phrases<Cue> lightVerbs;
  private final Phrases<Cue> keptVerbs;
  private final NounPhrase nouns;

  NameReader(Lexicon lexicon) {
    heads = lexicon.cues().of(Cue.NAME_HEAD);
    tails = lexicon.cues().of(Cue.NAME_TAIL);
    lightVerbs = lexicon.cues().of(Cue.LIGHT_VERB);
    keptVerbs = lexicon.cues().of(Cue.KEPT_VERB);
    nouns = new NounPhrase(lexicon.segmenter());
  }

  /**
   * The name of a quantity; empty where its own words have none, so that what was measured before is
   * measured still.
   *
   * @param before what stands before it in its clause, up to the quantity before
   * @param behind what stands behind it in its clause, up to the next quantity
   */
  String read(String before, String behind, QuantityMention mention) {
    String subject = strip(before);
    String counted = counted(behind, mention);
    if (counted.isEmpty()) {
      return subject.isEmpty() || isVerbAlone(subject) ? withAction(subject, behind) : subject;
    }
    if (subject.isEmpty()) {
      return counted;
    }
    if (mention.isShare() && !endsInVerb(subject)) {
      return subject + counted;
    }
    return keptVerb(subject) + counted;
  }

  /** How much of the text behind a quantity belongs to its name; what follows may open the next. */
  int countedLength(String behind, QuantityMention mention) {
    return counted(behind, mention).isEmpty() ? 0 : nouns.lengthAtBegin(behind);
  }

  /** What a quantity counts: the noun right behind it. */
  private String counted(String behind, QuantityMention mention) {
    boolean mayFollow =
        ChangeReader.mayCount(mention.unitKind())
            || mention.isShare()
            || behind.startsWith("的")
            || mention.unitKind() == UnitKind.EXTENT
            || mention.unitKind() == UnitKind.MONEY;
    if (!mayFollow || behind.isEmpty()) {
      return "";
    }
    String phrase = behind.substring(0, nouns.lengthAtBegin(behind));
    return stripHead(phrase);
  }

  /** The verb that says what was done to the things counted; empty for verbs that add nothing. */
  private String keptVerb(String subject) {
    Phrases.Match<Cue> match = keptVerbs.endingAt(subject, subject.length());
    return match == null ? "" : match.word();
  }

  private boolean endsInVerb(String subject) {
    return nouns.beginOfFinalVerb(subject) < subject.length()
        || lightVerbs.endingAt(subject, subject.length()) != null;
  }

  private boolean isVerbAlone(String subject) {
    Phrases.Match<Cue> light = lightVerbs.endingAt(subject, subject.length());
    return nouns.beginOfFinalVerb(subject) == 0
        || light != null && light.length() == subject.length();
  }

  /** Whether a verb stands in a text. */
  boolean hasVerb(String text) {
    return nouns.hasVerb(text);
  }

  /** What those counted do (人次参与), for a quantity that names nothing else. */
  private static String withAction(String subject, String behind) {
    int end = 0;
    while (end < behind.length() && end < LONGEST_TAIL && "，。；、：（".indexOf(behind.charAt(end)) < 0) {
      end++;
    }
    return end == 0 ? subject : behind.substring(0, end);
  }

  /** A name without the words that no name begins or ends with. */
  String strip(String words) {
    String name = stripTail(stripHead(words));
    String withoutVerb = withoutLightVerb(name);
    return withoutVerb.isEmpty() ? name : withoutVerb;
  }

  private String withoutLightVerb(String name) {
    Phrases.Match<Cue> verb = lightVerbs.startingAt(name, 0);
    return verb == null ? name : stripHead(name.substring(verb.length()));
  }

  private String stripHead(String words) {
    String name = words;
    while (true) {
      int cut = 0;
      Phrases.Match<Cue> head = heads.startingAt(name, 0);
      if (head != null) {
        cut = head.length();
      } else {
        cut = yearLength(name);
      }
      if (cut == 0) {
        return name;
      }
      name = name.substring(cut);
    }
  }

  private String stripTail(String words) {
    String name = words;
    while (true) {
      Phrases.Match<Cue> tail = tails.endingAt(name, name.length());
      if (tail == null) {
        return name;
      }
      name = name.substring(0, name.length() - tail.length());
    }
  }

  /** The length of 2023年, 2023年末, 2023年底 at the beginning; 0 where there is none. */
  private static int yearLength(String name) {
    if (Years.at(name, 0) == null) {
      return 0;
    }
    int end = 5;
    if (end < name.length() && "末底初度".indexOf(name.charAt(end)) >= 0) {
      end++;
    }
    return end < name.length() && name.charAt(end) == '前' ? end + 1 : end;
  }

  /** A name that continues the one before: 最高可达 after 日均查验能力. */
  static @Nullable String extreme(String before) {
    for (String word : new String[] {"最高", "最低", "最多", "最大", "最长"}) {
      if (before.contains(word) && before.length() <= word.length() + 2) {
        return word;
      }
    }
    return null;
  }
}
