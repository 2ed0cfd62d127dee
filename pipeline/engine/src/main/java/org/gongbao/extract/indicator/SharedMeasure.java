package org.gongbao.extract.indicator;

import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Lexicon;
import org.gongbao.lexicon.Phrases;
import org.gongbao.lexicon.UnitKind;

/**
 * What the last member of a list measures for all of them: 电子信息、装备制造营业收入 are 电子信息营业收入 and 装备制造营业收入.
 */
final class SharedMeasure {
  /** What names of measures end in, whatever they are of. */
  private static final String MEASURES = "率数量额比度值积费价例重";

  private final Phrases<Cue> shared;
  private final Phrases<Cue> alone;
  private final Phrases<Cue> sizes;
  private final Phrases<UnitKind> units;

  SharedMeasure(Lexicon lexicon) {
    shared = lexicon.cues().of(Cue.SHARED_MEASURE);
    alone = lexicon.cues().of(Cue.MEASURE_ALONE);
    sizes = lexicon.cues().of(Cue.SIZE);
    units = lexicon.quantities().units();
  }

  /** The measure that a list's last member ends in; empty where it is all there is, or none. */
  String endOf(String last) {
    Phrases.Match<Cue> measure = shared.endingAt(last, last.length());
    return measure == null || measure.length() + 2 > last.length() ? "" : measure.word();
  }

  /** Whether a member of a list says what it is of, but not what is measured of it. */
  boolean isWantedBy(String member) {
    int end = member.length();
    return end > 1
        && Character.isIdeographic(member.charAt(end - 1))
        && MEASURES.indexOf(member.charAt(end - 1)) < 0
        && shared.endingAt(member, end) == null
        && sizes.endingAt(member, end) == null
        && alone.endingAt(member, end) == null;
  }

  /** A member without the number of things that are measured together: 6条商业街. */
  String withoutCount(String member) {
    int digits = 0;
    while (digits < member.length() && "0123456789.,万余多".indexOf(member.charAt(digits)) >= 0) {
      digits++;
    }
    Phrases.Match<UnitKind> unit = digits == 0 ? null : units.startingAt(member, digits);
    boolean counts = unit != null && unit.value() == UnitKind.COUNT;
    int begin = unit != null && counts ? digits + unit.length() : 0;
    return begin + 2 > member.length() ? member : member.substring(begin);
  }
}
