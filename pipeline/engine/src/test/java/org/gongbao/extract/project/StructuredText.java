package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.extract.indicator.Prose;
import org.gongbao.lexicon.BodyLists;
import org.gongbao.lexicon.Dictionaries;
import org.gongbao.model.Genre;
import org.gongbao.model.Notice;
import org.gongbao.model.document.Document;
import org.gongbao.model.finding.ProjectFinding;
import org.gongbao.model.finding.Span;
import org.gongbao.structure.Structure;
import org.gongbao.structure.TextBlocks;

/** A document put together from lines as the pipeline does it; lines with tabs are a table. */
public final class StructuredText {
  private static final Structure STRUCTURE = new Structure(Dictionaries.packaged());

  private final Document document;
  private final List<Notice> notices = new ArrayList<>();

  private StructuredText(Document document) {
    this.document = document;
  }

  public static StructuredText of(String... lines) {
    return new StructuredText(STRUCTURE.assemble(TextBlocks.of(String.join("\n", lines))));
  }

  public Document document() {
    return document;
  }

  /** The projects that a report of livelihood projects tells of. */
  public List<ProjectFinding> projects() {
    return projects(Genre.LIVELIHOOD_PROJECTS);
  }

  /** The projects that a report of a genre tells of. */
  public List<ProjectFinding> projects(Genre genre) {
    return new ProjectFinder(Prose.LEXICON.cues(), BodyLists.load(Dictionaries.packaged()))
        .find(document, genre, notices::add);
  }

  /** What was noticed while projects were looked for. */
  List<Notice> notices() {
    return List.copyOf(notices);
  }

  /** The words of a span; {@code -} for none. */
  String words(Span span) {
    return span == null ? "-" : document.text().text().substring(span.begin(), span.end());
  }

  /** The numbers and titles of the sections of a project. */
  List<String> sections(ProjectFinding project) {
    return project.sections().stream()
        .map(index -> document.sections().get(index))
        .map(section -> section.number() + section.title() + " " + section.kind())
        .toList();
  }
}
