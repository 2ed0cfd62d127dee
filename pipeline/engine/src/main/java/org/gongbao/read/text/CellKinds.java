package org.gongbao.read.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.read.flow.Blanks;

/** Tells what the columns and cells of a copied project table hold by their words. */
final class CellKinds {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern DASH = Pattern.compile("[/／\\\\—–-]{1,3}|无");
  private static final Pattern JOINTS = Pattern.compile("[、，,；;\\n/]");
  private static final Pattern BRACKET = Pattern.compile("[（(][^（）()]*[）)]|[*＊]");

  /** Places that answer for work as bodies do. */
  private static final Pattern PLACE = Pattern.compile("(?:街道|政府|镇|乡|开发区|园区|公司|集团)$");

  /** The word of a place before the name of its body: 县残联. */
  private static final Pattern RELATIVE = Pattern.compile("^[省市区县州旗镇乡]");

  private static final Pattern SHARE = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4})?[%％]");

  private static final Pattern DATE =
      Pattern.compile("(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:年?底)?(?:之?前)?(?:完成)?");

  /** A unit or a remark behind a heading: 完成率%, 进展情况（截至9月底）. */
  private static final Pattern SIGNS = Pattern.compile("(?:[（(][^（）()]{0,80}[）)]|[%％*＊]){1,8}$");

  private static final int LONGEST_BODY = 16;
  private static final int LONGEST_REMARK = 8;
  private final Cues cues;
  private final List<String> tails = new ArrayList<>();
  private final Set<String> abbreviations = new HashSet<>();

  CellKinds(Cues cues, Dictionaries dictionaries) {
    this.cues = cues;
    for (NamedCsvRecord record : dictionaries.records("agencies-tails.csv")) {
      tails.add(record.getField("printed"));
    }
    for (NamedCsvRecord record : dictionaries.records("agencies.csv")) {
      abbreviations.add(record.getField("printed"));
    }
  }

  /** What a column holds. */
  enum ColumnKind {
    /** Words that name or promise. */
    WORDS,
    /** Bodies. */
    BODIES,
    /** What was done. */
    RESULT,
    /** A person, a date, a mark. */
    REMARK,
    /** Nothing known. */
    UNKNOWN
  }

  /** What a cell holds. */
  enum CellKind {
    /** A number alone. */
    NUMBER,
    /** Bodies alone. */
    BODIES,
    /** Words that say how far a work has come. */
    STATE,
    /** A mark for nothing. */
    DASH,
    /** A few letters. */
    REMARK,
    /** Anything else. */
    WORDS
  }

  /** Whether a cell heads the column of sequence numbers. */
  boolean isNumberHeading(String cell) {
    String heading = Blanks.without(cell);
    return heading.length() <= 4 && ends(heading, Cue.PROJECT_ORDINAL);
  }

  ColumnKind column(String cell) {
    String heading = SIGNS.matcher(Blanks.without(cell)).replaceAll("");
    if (ends(heading, Cue.PROJECT_LEAD) || ends(heading, Cue.PROJECT_PARTNER)) {
      return ColumnKind.BODIES;
    }
    if (ends(heading, Cue.PROJECT_RESULT) || ends(heading, Cue.PROJECT_PLAN)) {
      return ColumnKind.RESULT;
    }
    if (ends(heading, Cue.PROJECT_OTHER) || ends(heading, Cue.PROJECT_STATUS)) {
      return ColumnKind.REMARK;
    }
    boolean words = ends(heading, Cue.PROJECT_NAME) || ends(heading, Cue.PROJECT_GOAL);
    return words ? ColumnKind.WORDS : ColumnKind.UNKNOWN;
  }

  CellKind cell(String cell) {
    if (NUMBER.matcher(cell).matches()) {
      return CellKind.NUMBER;
    }
    if (DASH.matcher(cell).matches()) {
      return CellKind.DASH;
    }
    if (SHARE.matcher(cell).matches() || DATE.matcher(cell).matches()) {
      return CellKind.REMARK;
    }
    if (areBodies(cell)) {
      return CellKind.BODIES;
    }
    if (startsWithState(cell)) {
      return CellKind.STATE;
    }
    return cell.length() <= LONGEST_REMARK && cell.chars().noneMatch(c -> c >= '0' && c <= '9')
        ? CellKind.REMARK
        : CellKind.WORDS;
  }

  private boolean areBodies(String cell) {
    String bare = BRACKET.matcher(cell).replaceAll("");
    if (bare.isBlank() || bare.indexOf('。') >= 0) {
      return false;
    }
    boolean any = false;
    for (String part : JOINTS.split(bare, -1)) {
      String body = part.strip();
      boolean may = body.length() <= LONGEST_BODY && body.chars().noneMatch(Character::isDigit);
      if (!may) {
        return false;
      }
      any |=
          body.length() > 1
              && (PLACE.matcher(body).find()
                  || tails.stream().anyMatch(body::endsWith)
                  || abbreviations.contains(RELATIVE.matcher(body).replaceFirst("")));
    }
    return any;
  }

  private boolean startsWithState(String cell) {
    return cues.of(Cue.COMPLETED).startingAt(cell, 0) != null
        || cues.of(Cue.IN_PROGRESS).startingAt(cell, 0) != null
        || cues.of(Cue.NOT_COMPLETED).startingAt(cell, 0) != null;
  }

  private boolean ends(String heading, Cue cue) {
    return cues.of(cue).endingAt(heading, heading.length()) != null;
  }
}
