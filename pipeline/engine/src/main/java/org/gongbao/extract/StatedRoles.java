package org.gongbao.extract;

import org.gongbao.lexicon.Genres;
import org.gongbao.model.Role;
import org.gongbao.model.SectionKind;
import org.gongbao.model.finding.Header;

/**
 * Whether a document says which of its figures were achieved and which are aimed at, by its kind,
 * its title or the heading they stand under; else the role is only what is usual.
 */
final class StatedRoles {
  private final boolean byDocument;

  StatedRoles(Header header, Genres genres) {
    String title = header.title();
    byDocument =
        switch (header.genre()) {
          case STATISTICAL_COMMUNIQUE, WORK_REPORT -> true;
          case BUDGET, LIVELIHOOD_PROJECTS, WORK_SUMMARY -> title != null;
          // A plan's title is the same before its year and after it.
          case DEVELOPMENT_PLAN -> false;
          case OTHER ->
              title != null
                  && (genres.contains("account", title) || genres.contains("promise", title));
        };
  }

  /** Whether the role of the figures in a section of a kind is stated. */
  boolean isStated(SectionKind kind, Role role) {
    return switch (kind) {
      case ACHIEVEMENT -> role == Role.ACTUAL;
      case PLAN -> role == Role.TARGET;
      case INTRODUCTION, PROBLEM, ANNEX, OTHER -> byDocument;
    };
  }
}
