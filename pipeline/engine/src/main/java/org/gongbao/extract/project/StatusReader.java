package org.gongbao.extract.project;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.ProjectStatus;

/** Reads how far a project has come from the words of its result, or of the whole report. */
final class StatusReader {
  private static final Pattern ALL_DONE =
      Pattern.compile("[实事项目]{2}[^。；]{0,12}(?:均|全部|全面|都)[^。；]{0,8}完成");

  /** A share that is done: 已完成路面铺设的70%, 完成率100%. */
  private static final Pattern SHARE_DONE =
      Pattern.compile("完成[^。；，、\\d]{0,10}(\\d{1,4}(?:\\.\\d{1,4})?)%");

  /** What is still to be done: 预计11月底前完成. */
  private static final Pattern EXPECTED =
      Pattern.compile("(?:预计|计划|力争)[^。；，]{0,14}(?:完成|完工|竣工|建成|投用|交付)");

  private final Cues cues;

  StatusReader(Cues cues) {
    this.cues = cues;
  }

  /** The status that a result tells. */
  ProjectStatus read(String result) {
    if (cues.in(result, Cue.NOT_COMPLETED)) {
      return ProjectStatus.NOT_COMPLETED;
    }
    int completed = lastOf(Cue.COMPLETED, result);
    int inProgress = lastOf(Cue.IN_PROGRESS, result);
    Matcher share = SHARE_DONE.matcher(result);
    while (share.find()) {
      boolean whole = new BigDecimal(share.group(1)).compareTo(BigDecimal.valueOf(100)) >= 0;
      completed = whole ? Math.max(completed, share.start()) : completed;
      inProgress = whole ? inProgress : Math.max(inProgress, share.start() + 1);
    }
    Matcher expected = EXPECTED.matcher(result);
    while (expected.find()) {
      inProgress = Math.max(inProgress, expected.start());
    }
    if (inProgress > completed) {
      return ProjectStatus.IN_PROGRESS;
    }
    return completed >= 0 ? ProjectStatus.COMPLETED : ProjectStatus.UNKNOWN;
  }

  private int lastOf(Cue cue, String result) {
    int last = -1;
    for (int i = 0; i < result.length(); i++) {
      if (cues.of(cue).startingAt(result, i) != null) {
        last = i;
      }
    }
    return last;
  }

  /** Whether the report says of all its projects that they are done. */
  static boolean saysAllDone(String text) {
    Matcher matcher = ALL_DONE.matcher(text);
    return matcher.find();
  }
}
