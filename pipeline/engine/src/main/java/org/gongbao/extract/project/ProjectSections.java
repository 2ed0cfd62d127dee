package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.extract.text.Likeness;
import org.gongbao.lexicon.ChineseNumeral;
import org.gongbao.lexicon.Cue;
import org.gongbao.lexicon.Cues;
import org.gongbao.model.Section;
import org.gongbao.model.SectionKind;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** The sections that report on projects or continue them, told by title and by number. */
final class ProjectSections {
  private static final int FEWEST = 3;
  private static final double ALIKE = 0.5;
  private final Document document;
  private final Cues cues;
  private final Map<String, List<Integer>> siblings = new LinkedHashMap<>();
  private final Map<Integer, Span> bodies = new TreeMap<>();

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|[一二三四五六七八九十百]{1,5}");

  ProjectSections(Document document, Cues cues) {
    this.document = document;
    this.cues = cues;
    for (int i = 0; i < document.sections().size(); i++) {
      Section section = document.sections().get(i);
      String number = section.number();
      if (number != null && !number.endsWith("是")) {
        String parent = section.parent() == null ? "" : section.parent();
        siblings.computeIfAbsent(parent, p -> new ArrayList<>()).add(i);
      }
    }
    for (Passage passage : document.passages()) {
      if (passage.kind() == PassageKind.BODY && passage.section() >= 0) {
        bodies.merge(
            passage.section(),
            new Span(passage.begin(), passage.end()),
            (a, b) -> new Span(a.begin(), b.end()));
      }
    }
  }

  /** The projects that sections alone tell of: ordinal to name. */
  Map<Integer, String> projects() {
    Map<Integer, String> projects = new TreeMap<>();
    List<Integer> group = groupOf(SectionKind.ACHIEVEMENT, 0);
    if (group == null) {
      group = groupOf(SectionKind.PLAN, 0);
    }
    if (group != null) {
      List<Integer> ordinals = ordinals(group);
      for (int i = 0; i < group.size(); i++) {
        projects.put(ordinals.get(i), document.sections().get(group.get(i)).title());
      }
    }
    return projects;
  }

  /** The projects of a document that is a list of them and tells of no results. */
  List<Draft> listed() {
    List<Integer> largest = List.of();
    for (List<Integer> group : siblings.values()) {
      // Work done, problems and plans side by side are the parts of a report, no list.
      long kinds = group.stream().map(i -> document.sections().get(i).kind()).distinct().count();
      boolean parts = group.stream().anyMatch(i -> isPart(document.sections().get(i), cues));
      largest = kinds == 1 && !parts && group.size() > largest.size() ? group : largest;
    }
    List<Draft> drafts = new ArrayList<>();
    List<Integer> ordinals = ordinals(largest);
    for (int index : largest.size() >= FEWEST ? largest : List.<Integer>of()) {
      Draft draft = new Draft(ordinals.get(drafts.size()), document.sections().get(index).title());
      draft.sections.add(index);
      Span whole = whole(index);
      if (whole != null) {
        draft.goals.add(promise(index, whole));
        draft.leads.add(whole);
        draft.places.add(whole);
      }
      drafts.add(draft);
    }
    return drafts;
  }

  /** The numbers printed at sections where they rise, else their positions. */
  private List<Integer> ordinals(List<Integer> group) {
    List<Integer> printed = group.stream().map(this::printedNumber).toList();
    boolean rise = !printed.contains(0);
    for (int i = 1; i < printed.size(); i++) {
      rise &= printed.get(i) > printed.get(i - 1);
    }
    return rise ? printed : IntStream.rangeClosed(1, group.size()).boxed().toList();
  }

  private int printedNumber(int section) {
    String number = document.sections().get(section).number();
    Matcher matcher = NUMBER.matcher(number == null ? "" : number);
    if (!matcher.find()) {
      return 0;
    }
    String digits = matcher.group();
    return Character.isDigit(digits.charAt(0))
        ? Integer.parseInt(digits)
        : ChineseNumeral.value(digits);
  }

  /** Whether a section is a part of a document on undertakings, by its heading, and none itself. */
  static boolean isPart(Section section, Cues cues) {
    String heading = FoldedText.of(section.title(), 0, section.title().length()).text();
    return section.kind() == SectionKind.PROBLEM
        || cues.of(Cue.DOCUMENT_PART).endingAt(heading, heading.length()) != null;
  }

  /** What stands under a heading that itself tells no amount; else all of the section. */
  private Span promise(int section, Span whole) {
    boolean measured =
        document.sections().get(section).title().chars().anyMatch(Character::isDigit);
    for (Passage passage : document.passages()) {
      if (!measured
          && passage.section() == section
          && passage.kind() == PassageKind.BODY
          && passage.end() <= whole.end()) {
        return new Span(passage.begin(), whole.end());
      }
    }
    return whole;
  }

  /** A section's heading and what stands under it; null where it has no passage of its own. */
  private @Nullable Span whole(int section) {
    Span whole = null;
    for (Passage passage : document.passages()) {
      boolean told = passage.kind() == PassageKind.HEADING || endsInStop(passage);
      if (passage.section() == section && passage.kind() != PassageKind.CELL && told) {
        int begin = whole == null ? passage.begin() : whole.begin();
        whole = new Span(begin, passage.end());
      }
    }
    return whole;
  }

  /** A signature or a date under the last of a list has no full stop, nor has a cell (3个). */
  private boolean endsInStop(Passage passage) {
    String words = document.text().text().substring(passage.begin(), passage.end());
    char last = words.charAt(words.length() - 1);
    boolean bracketOfWords = words.indexOf('。') >= 0 || "（(【[".indexOf(words.charAt(0)) >= 0;
    return "。；！".indexOf(last) >= 0 || bracketOfWords && "）)】]".indexOf(last) >= 0;
  }

  /** Links each project to the section that reports on it and the one that continues it. */
  void link(Map<Integer, Draft> drafts) {
    for (SectionKind kind : List.of(SectionKind.ACHIEVEMENT, SectionKind.PLAN)) {
      List<Integer> group = groupOf(kind, drafts.size());
      if (group == null) {
        linkByTitle(kind, drafts);
      } else {
        int position = 0;
        for (Draft draft : drafts.values()) {
          add(draft, group.get(position++), kind);
        }
      }
    }
  }

  private void linkByTitle(SectionKind kind, Map<Integer, Draft> drafts) {
    for (List<Integer> group : siblings.values()) {
      for (int index : group) {
        Section section = document.sections().get(index);
        if (section.kind() != kind) {
          continue;
        }
        Draft best = null;
        double likeness = ALIKE;
        for (Draft draft : drafts.values()) {
          double alike = Likeness.of(section.title(), draft.name);
          if (alike > likeness) {
            likeness = alike;
            best = draft;
          }
        }
        if (best != null) {
          add(best, index, kind);
        }
      }
    }
  }

  private void add(Draft draft, int section, SectionKind kind) {
    draft.sections.add(section);
    Span body = bodies.get(section);
    if (body == null) {
      return;
    }
    if (kind == SectionKind.PLAN) {
      draft.toldPlan = body;
    } else {
      draft.told = body;
    }
  }

  /**
   * The largest group of numbered siblings of a kind; of the given size where it is not 0. Null
   * where there is none.
   */
  private @Nullable List<Integer> groupOf(SectionKind kind, int size) {
    List<Integer> best = null;
    for (List<Integer> group : siblings.values()) {
      boolean fits =
          group.size() >= FEWEST
              && (size == 0 || group.size() == size)
              && group.stream().allMatch(i -> document.sections().get(i).kind() == kind);
      if (fits && (best == null || group.size() > Objects.requireNonNull(best).size())) {
        best = group;
      }
    }
    return best;
  }
}
