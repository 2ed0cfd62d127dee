package org.gongbao.extract.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/** What the columns of a project table tell, in the order in which a heading is tried. */
public enum ProjectColumn {
  /** What comes next: 下一步计划. */
  PLAN(Cue.PROJECT_PLAN),
  /** Whether it is done: 完成状态. */
  STATUS(Cue.PROJECT_STATUS),
  /** What was done: 完成情况. */
  RESULT(Cue.PROJECT_RESULT),
  /** The bodies that help: 配合单位. */
  PARTNER(Cue.PROJECT_PARTNER),
  /** The bodies that lead: 牵头单位. */
  LEAD(Cue.PROJECT_LEAD),
  /** Who is in charge, by when, with what money. */
  OTHER(Cue.PROJECT_OTHER),
  /** What was promised: 年度目标. */
  GOAL(Cue.PROJECT_GOAL),
  /** The project's number: 序号. */
  ORDINAL(Cue.PROJECT_ORDINAL),
  /** The project's title, and often its goal behind it: 民生实事. */
  NAME(Cue.PROJECT_NAME);

  private static final int LONGEST_HEADING = 16;
  private static final Pattern JOINT = Pattern.compile("[、，及和]");

  /** A unit or a remark behind a heading: 完成率%, 进展情况（截至9月底）. */
  private static final Pattern SIGNS = Pattern.compile("(?:[（(][^（）()]{0,80}[）)]|[%％*＊]){1,8}$");

  private final Cue cue;

  ProjectColumn(Cue cue) {
    this.cue = cue;
  }

  /** What a column of this heading tells; null where nothing known. */
  static @Nullable ProjectColumn ofHeading(String heading, Cues cues) {
    ProjectColumn whole = whole(heading, cues);
    if (whole != null) {
      return whole;
    }
    ProjectColumn kind = ending(withoutSigns(heading), cues);
    Matcher joint = JOINT.matcher(heading);
    if (kind == PLAN
        && joint.find()
        && ending(heading.substring(0, joint.start()), cues) == RESULT) {
      return RESULT; // 进展情况及下一步打算: the cells begin with what was done
    }
    return heading.length() <= LONGEST_HEADING ? kind : null;
  }

  private static @Nullable ProjectColumn ending(String heading, Cues cues) {
    for (ProjectColumn kind : values()) {
      Phrases.Match<Cue> match = cues.of(kind.cue).endingAt(heading, heading.length());
      if (match != null && match.length() > 1) {
        return kind;
      }
    }
    return null;
  }

  private static String withoutSigns(String heading) {
    return SIGNS.matcher(heading).replaceAll("");
  }

  /**
   * What words behind this label tell; null where nothing known. A label that ends with the name of
   * an undertaking (便民项目) may as well be a title; one that ends with 牵头单位 or 进展情况 may not.
   */
  static @Nullable ProjectColumn ofLabel(String label, Cues cues) {
    ProjectColumn kind = ofHeading(label, cues);
    boolean sure =
        kind == PLAN || kind == RESULT || kind == LEAD || kind == PARTNER || kind == STATUS;
    return sure || whole(label, cues) != null ? kind : null;
  }

  /** What a column tells whose heading is a word of the dictionary and no more; null for none. */
  static @Nullable ProjectColumn whole(String heading, Cues cues) {
    for (ProjectColumn kind : values()) {
      Phrases.Match<Cue> match = cues.of(kind.cue).startingAt(heading, 0);
      if (match != null && match.length() == heading.length()) {
        return kind;
      }
    }
    return null;
  }
}
