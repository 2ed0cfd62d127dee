package org.gongbao.extract;

import org.gongbao.lexicon.Genres;
import org.gongbao.model.Genre;
import org.gongbao.model.Role;
import org.gongbao.model.SectionKind;
import org.gongbao.model.finding.Header;

/**
 * Whether a document says which of its figures were achieved and which are aimed at, by its kind,
 * its title or the heading they stand under; else the role is only what is usual.
 */
final class StatedRoles {
  private final Header header;
  private final boolean accounts;
  private final boolean promises;
  private final boolean plan;
  private final boolean headed;

  /**
   * Of a document.
   *
   * @param headed whether any of its headings says what was done or what is planned
   */
  StatedRoles(Header header, Genres genres, boolean headed) {
    this.headed = headed;
    String title = header.title();
    this.header = header;
    accounts = title != null && genres.contains("account", title);
    promises = title != null && genres.contains("promise", title);
    plan =
        header.genre() == Genre.DEVELOPMENT_PLAN
            && header.planYear() != null
            && title != null
            && promises
            && !genres.contains("review", title);
  }

  /** Whether a section tells what is planned although its heading does not say so: in a plan. */
  boolean arePlanned(SectionKind kind) {
    return plan
        && switch (kind) {
          case INTRODUCTION, OTHER, ANNEX -> true;
          case ACHIEVEMENT, PROBLEM, PLAN -> false;
        };
  }

  /** Whether the role of the figures in a section of a kind is stated. */
  boolean isStated(SectionKind kind, Role role) {
    return switch (kind) {
      case ACHIEVEMENT -> role == Role.ACTUAL;
      case PLAN -> role == Role.TARGET;
      case INTRODUCTION, PROBLEM, ANNEX, OTHER -> byDocument(role);
    };
  }

  private boolean byDocument(Role role) {
    return switch (header.genre()) {
      case STATISTICAL_COMMUNIQUE -> true;
      // Of a piece of one without the headings of its chapters nobody can tell.
      case WORK_REPORT -> headed;
      case BUDGET, WORK_SUMMARY -> header.title() != null;
      case LIVELIHOOD_PROJECTS -> role == Role.TARGET ? header.title() != null : accounts;
      // A plan's title is the same before its year and after it.
      case DEVELOPMENT_PLAN -> false;
      case OTHER -> role == Role.TARGET ? promises : accounts && !promises;
    };
  }
}
