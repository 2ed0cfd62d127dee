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
    if (cues.in(result, Cue.COMPLETED)) {
      return ProjectStatus.COMPLETED;
    }
    if (cues.in(result, Cue.IN_PROGRESS)) {
      return ProjectStatus.IN_PROGRESS;
    }
    return ProjectStatus.UNKNOWN;
  }

  /** Whether the report says of all its projects that they are done. */
  static boolean saysAllDone(String text) {
    Matcher matcher = ALL_DONE.matcher(text);
    return matcher.find();
  }
}
