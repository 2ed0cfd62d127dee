package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.ProjectStatus;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Span;

/**
 * The projects that a report tells one a paragraph, without numbers: behind a paragraph that speaks
 * of undertakings and ends with 进展如下： or the like, or under a title that announces them. Each
 * begins with its title, a sentence.
 */
final class UnnumberedProjects {
  private static final int FEWEST = 3;
  private static final int LONGEST_TITLE = 50;
  private static final Pattern COUNTED = Pattern.compile("\\d{1,3}\\s*[件项个][^。；]{0,12}$");
  private static final Pattern TITLE =
      Pattern.compile("[^。；：:]{4," + LONGEST_TITLE + "}[。：:]\\s*\\S");
  private final Document document;
  private final String text;
  private final Cues cues;
  private final ItemLabels labels;
  private final ItemReader reader;
  private final StatusReader statuses;
  private final String title;

  UnnumberedProjects(Document document, Cues cues, BodyLists bodies) {
    this.document = document;
    this.cues = cues;
    text = document.text().text();
    labels = new ItemLabels(text, cues);
    reader = new ItemReader(text, cues, bodies);
    statuses = new StatusReader(cues);
    title = ReportTitle.of(document);
  }

  /** The projects in order; none where no paragraph announces them so. */
  List<Draft> find() {
    List<Passage> passages = document.passages();
    for (int i = 0; i < passages.size(); i++) {
      if (announces(passages.get(i))) {
        List<Passage> told = behind(i);
        if (told.size() >= FEWEST && reportMostly(told)) {
          return drafts(told, true);
        }
      }
    }
    return cues.in(title, Cue.UNDERTAKINGS) ? ofTitle() : List.of();
  }

  /**
   * The first paragraphs in a row that report on what the title announces, or are as many as it
   * counts.
   */
  private List<Draft> ofTitle() {
    Announcement announcement = Announcement.in(title, true, cues);
    int count = announcement == null ? 0 : announcement.count();
    int row = -1;
    for (int i = -1; i < document.passages().size() - 1; i++) {
      List<Passage> told = behind(i);
      if (told.size() >= FEWEST && reportMostly(told)) {
        return drafts(told, true);
      }
      List<Passage> promised = i < row ? List.of() : paragraphsBehind(i);
      row = Math.max(row, i + promised.size());
      if (count >= FEWEST && promised.size() == count) {
        return drafts(promised, false);
      }
    }
    return List.of();
  }

  /** The paragraphs in a row behind another, none of them numbered or on undertakings as such. */
  private List<Passage> paragraphsBehind(int index) {
    List<Passage> row = new ArrayList<>();
    for (int i = index + 1; i < document.passages().size(); i++) {
      Passage passage = document.passages().get(i);
      boolean item =
          passage.kind() == PassageKind.BODY
              && ListMark.at(text, passage.begin(), passage.end()) == null
              && "。；;".indexOf(text.charAt(passage.end() - 1)) >= 0
              && !cues.in(text.substring(passage.begin(), passage.end()), Cue.UNDERTAKINGS);
      if (!item) {
        break;
      }
      row.add(passage);
    }
    return row;
  }

  /** Whether a paragraph counts undertakings and ends with words that open a list. */
  private boolean announces(Passage passage) {
    int end = passage.end();
    if (passage.kind() != PassageKind.BODY || "：:".indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    String words = FoldedText.of(text, passage.begin(), end - 1).text();
    if (cues.of(Cue.LIST_OPENING).endingAt(words, words.length()) == null) {
      return false;
    }
    for (int at = 0; at < words.length(); at++) {
      if (cues.of(Cue.UNDERTAKINGS).startingAt(words, at) != null
          && COUNTED.matcher(words.substring(0, at)).find()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The projects of paragraphs that name their project and then, by a label, who leads it; none
   * where these are few.
   */
  List<Draft> labelled() {
    List<Draft> drafts = new ArrayList<>();
    int behindHeading = -1;
    for (Passage passage : document.passages()) {
      Span words = new Span(passage.begin(), passage.end());
      boolean runsIn = behindHeading == passage.begin();
      behindHeading = passage.kind() == PassageKind.HEADING ? passage.end() : -1;
      if (passage.kind() == PassageKind.BODY
          && !runsIn
          && ListMark.at(text, words.begin(), words.end()) == null
          && !labels.startsAt(words.begin(), words.end())
          && TITLE.matcher(text).region(words.begin(), words.end()).lookingAt()
          && reader.leadLists(words) == 1) {
        Draft draft = reader.draft(drafts.size() + 1, words, true);
        if (!draft.results.isEmpty() || !draft.goals.isEmpty()) {
          drafts.add(draft);
        }
      }
    }
    return drafts.size() < FEWEST ? List.of() : drafts;
  }

  private List<Passage> behind(int index) {
    List<Passage> told = new ArrayList<>();
    for (int i = index + 1; i < document.passages().size(); i++) {
      Passage passage = document.passages().get(i);
      boolean item =
          passage.kind() == PassageKind.BODY
              && ListMark.at(text, passage.begin(), passage.end()) == null
              && !labels.startsAt(passage.begin(), passage.end())
              && TITLE.matcher(text).region(passage.begin(), passage.end()).lookingAt();
      if (!item) {
        break;
      }
      told.add(passage);
    }
    return told;
  }

  private boolean reportMostly(List<Passage> told) {
    long reporting =
        told.stream()
            .map(passage -> FoldedText.of(text, passage.begin(), passage.end()).text())
            .filter(words -> statuses.read(words) != ProjectStatus.UNKNOWN)
            .count();
    return reporting * 2 > told.size();
  }

  private List<Draft> drafts(List<Passage> paragraphs, boolean told) {
    List<Draft> drafts = new ArrayList<>();
    for (Passage passage : paragraphs) {
      Span words = new Span(passage.begin(), passage.end());
      drafts.add(reader.draft(drafts.size() + 1, words, told));
    }
    return drafts;
  }
}
