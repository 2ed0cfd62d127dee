package org.gongbao.extract.project;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.lexicon.Phrases;
import org.gongbao.model.ProjectStatus;

/** Reads how far a project has come from the words of its result, or of the whole report. */
final class StatusReader {
  private static final Pattern ALL_DONE =
      Pattern.compile("[实事项目]{2}[^。；]{0,12}(?:均|全部|全面|都)[^。；]{0,8}完成");

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** A share that is done: 已完成路面铺设的70%, 完成率100%, 占总计划的84%; alone in a column of shares. */
  private static final Pattern SHARE_DONE =
      Pattern.compile(
          "(?:完成[^。；，、\\d]{0,10}|(?:任务|目标|计划|进度|投资|总额)[数量的]{0,2}|^)(\\d{1,4}(?:\\.\\d{1,4})?)%");

  /** What is still to be done: 预计11月底前完成. */
  private static final Pattern EXPECTED =
      Pattern.compile("(?:预计|计划|力争|确保|将于|拟于)[^。；，]{0,14}(?:完成|完工|竣工|建成|投用|交付|开通|通车|投入)");

  /** A stage that a work has entered: 进入装修阶段. */
  private static final Pattern ENTERED = Pattern.compile("进入[^，。；、]{0,12}阶段");

  private static final String CLAUSE_ENDS = "。；，,;！\n";
  private final Cues cues;
  private final DoneAmounts amounts;

  StatusReader(Cues cues) {
    this.cues = cues;
    amounts = new DoneAmounts(cues);
  }

  /** The status that a result tells, where what was promised is not known. */
  ProjectStatus read(String result) {
    return read(result, "");
  }

  /**
   * The status that a result tells: what its last words on it say.
   *
   * @param promised the words of the promise, with whose amounts those done are compared
   */
  ProjectStatus read(String result, String promised) {
    if (cues.in(result, Cue.NOT_COMPLETED)) {
      return ProjectStatus.NOT_COMPLETED;
    }
    int completed = -1;
    int inProgress = lastOf(Cue.IN_PROGRESS, result);
    for (int i = 0; i < result.length(); i++) {
      Phrases.Match<Cue> done = cues.of(Cue.COMPLETED).startingAt(result, i);
      if (done == null) {
        continue;
      }
      if (isOfStage(result, i) || amounts.fallShort(result, i, promised)) {
        inProgress = Math.max(inProgress, i);
      } else {
        completed = i;
      }
    }
    Matcher share = SHARE_DONE.matcher(result);
    while (share.find()) {
      boolean whole = new BigDecimal(share.group(1)).compareTo(WHOLE) >= 0;
      completed = whole ? Math.max(completed, share.start()) : completed;
      inProgress = whole ? inProgress : Math.max(inProgress, share.start() + 1);
    }
    Matcher expected = EXPECTED.matcher(result);
    while (expected.find()) {
      inProgress = Math.max(inProgress, expected.end());
    }
    Matcher entered = ENTERED.matcher(result);
    while (entered.find()) {
      inProgress = Math.max(inProgress, entered.end());
    }
    if (inProgress > completed) {
      return ProjectStatus.IN_PROGRESS;
    }
    if (completed >= 0) {
      return ProjectStatus.COMPLETED;
    }
    return cues.in(result, Cue.WORK_STAGE) || amounts.tellsLess(result, promised)
        ? ProjectStatus.IN_PROGRESS
        : ProjectStatus.UNKNOWN;
  }

  /** Whether the clause around an offset says of a stage of the work alone that it is done. */
  private boolean isOfStage(String result, int offset) {
    int begin = offset;
    while (begin > 0 && CLAUSE_ENDS.indexOf(result.charAt(begin - 1)) < 0) {
      begin--;
    }
    int end = offset;
    while (end < result.length() && CLAUSE_ENDS.indexOf(result.charAt(end)) < 0) {
      end++;
    }
    return cues.in(result.substring(begin, end), Cue.WORK_STAGE);
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
