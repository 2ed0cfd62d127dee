package org.gongbao.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongbao.model.Evidence;
import org.gongbao.model.Indicator;
import org.gongbao.model.Project;
import org.gongbao.model.Report;
import org.gongbao.model.Section;
import org.jspecify.annotations.Nullable;

/** What stands around the indicators of a report: sentence, sections, project and bodies. */
final class Surroundings {
  private static final String SENTENCE_ENDS = "。；！？;\n";

  private static final String CLAUSE_ENDS = "，、：,:";

  /** How many characters of a long sentence are shown on either side of the evidence. */
  private static final int REACH = 120;

  private final int[] text;
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, String> projects = new HashMap<>();
  private final Map<String, String> agencies = new HashMap<>();

  Surroundings(Report report) {
    text = report.text().codePoints().toArray();
    report.sections().forEach(section -> sections.put(section.id(), section));
    for (Project project : report.projects()) {
      projects.put(project.id(), project.name());
    }
    report.agencies().forEach(agency -> agencies.put(agency.id(), agency.name()));
  }

  /**
   * The sentence that holds the evidence, without the stop at its end; of a long one the clauses
   * around the evidence.
   */
  String sentence(Evidence evidence) {
    int first = Math.min(evidence.begin(), text.length);
    int last = Math.min(evidence.end(), text.length);
    return new String(text, begin(first), end(last) - begin(first)).strip();
  }

  private int begin(int first) {
    int clause = first;
    for (int i = first; i > 0 && first - i < REACH; i--) {
      if (isAny(SENTENCE_ENDS, text[i - 1])) {
        return i;
      }
      if (isAny(CLAUSE_ENDS, text[i - 1])) {
        clause = i;
      }
    }
    return first < REACH ? 0 : clause;
  }

  private int end(int last) {
    int clause = last;
    for (int i = last; i < text.length && i - last < REACH; i++) {
      if (isAny(SENTENCE_ENDS, text[i])) {
        return i;
      }
      if (isAny(CLAUSE_ENDS, text[i])) {
        clause = i;
      }
    }
    return text.length - last < REACH ? text.length : clause;
  }

  private static boolean isAny(String signs, int sign) {
    return signs.indexOf(sign) >= 0;
  }

  /** The titles of the sections that the indicator stands in, from the top. */
  List<String> sections(Indicator indicator) {
    Deque<String> titles = new ArrayDeque<>();
    Section section = section(indicator.section());
    while (section != null && titles.size() < sections.size()) {
      titles.addFirst(section.title());
      section = section(section.parent());
    }
    return List.copyOf(titles);
  }

  private @Nullable Section section(@Nullable String id) {
    return id == null ? null : sections.get(id);
  }

  /** The name of the project that the indicator stands in. */
  @Nullable String project(Indicator indicator) {
    return indicator.project() == null ? null : projects.get(indicator.project());
  }

  /** The full names of the bodies responsible. */
  List<String> agencies(Indicator indicator) {
    return indicator.agencies().stream().map(agencies::get).filter(Objects::nonNull).toList();
  }
}
