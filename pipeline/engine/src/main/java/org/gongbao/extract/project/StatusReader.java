package org.gongbao.extract.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.ProjectStatus;

/** Reads how far a project has come from the words of its result, or of the whole report. */
final class StatusReader {
  private static final Pattern ALL_DONE =
      Pattern.compile("[实事项目]{2}[^。；]{0,12}(?:均|全部|全面|都)[^。；]{0,8}完成");
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
