package org.gongbao.model.finding;

import java.util.List;
import org.gongbao.model.Notice;

/**
 * All that extraction finds in a document.
 *
 * @param header what the report says of itself
 * @param agencies where bodies are named, in reading order
 * @param projects the numbered undertakings, by ordinal
 * @param indicators quantities with what they measure, in reading order
 * @param sums figures of tables that claim to be sums of others
 * @param plans what will be done, in reading order
 * @param problems what is wanting, in reading order
 * @param notices what a reader of these should know
 */
public record Findings(
    Header header,
    List<AgencyMention> agencies,
    List<ProjectFinding> projects,
    List<IndicatorFinding> indicators,
    List<SumFinding> sums,
    List<PlanFinding> plans,
    List<Span> problems,
    List<Notice> notices) {

  /** Copies the lists. */
  public Findings {
    agencies = List.copyOf(agencies);
    projects = List.copyOf(projects);
    indicators = List.copyOf(indicators);
    sums = List.copyOf(sums);
    plans = List.copyOf(plans);
    problems = List.copyOf(problems);
    notices = List.copyOf(notices);
  }
}
