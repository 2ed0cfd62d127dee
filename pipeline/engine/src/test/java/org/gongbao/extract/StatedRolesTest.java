package org.gongbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.lexicon.Dictionaries;
import org.gongbao.lexicon.Genres;
import org.gongbao.model.Genre;
import org.gongbao.model.Role;
import org.gongbao.model.SectionKind;
import org.gongbao.model.finding.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatedRolesTest {
  private static final Genres GENRES = Genres.load(Dictionaries.packaged());

  @Test
  void aReportOnWhatWasDoneStatesItInItsTitle() {
    StatedRoles roles = of("澄浦区2023年依法行政工作情况报告", Genre.OTHER);

    assertThat(roles.isStated(SectionKind.OTHER, Role.ACTUAL)).isTrue();
  }

  @Test
  void tasksInATitleSpeakAgainstResults() {
    StatedRoles roles = of("澄浦区2023年重点工作任务分解情况", Genre.OTHER);

    assertThat(roles.isStated(SectionKind.OTHER, Role.ACTUAL)).isFalse();
    assertThat(roles.isStated(SectionKind.OTHER, Role.TARGET)).isTrue();
  }

  @Test
  void aListOfProjectsTellsResultsWhereItsTitleIsOneOfAReport() {
    assertThat(
            of("澄浦区2023年民生实事", Genre.LIVELIHOOD_PROJECTS).isStated(SectionKind.OTHER, Role.ACTUAL))
        .isFalse();
    assertThat(
            of("澄浦区2023年民生实事完成情况", Genre.LIVELIHOOD_PROJECTS)
                .isStated(SectionKind.OTHER, Role.ACTUAL))
        .isTrue();
  }

  @Test
  void aTextWithoutTitleStatesNothing() {
    assertThat(of(null, Genre.BUDGET).isStated(SectionKind.OTHER, Role.TARGET)).isFalse();
    assertThat(of(null, Genre.OTHER).isStated(SectionKind.INTRODUCTION, Role.ACTUAL)).isFalse();
  }

  @Test
  void aPlanForDevelopmentMayBeAPlanOrWhatBecameOfOne() {
    StatedRoles roles = of("澄浦区2024年国民经济和社会发展计划", Genre.DEVELOPMENT_PLAN);

    assertThat(roles.isStated(SectionKind.INTRODUCTION, Role.ACTUAL)).isFalse();
    assertThat(roles.isStated(SectionKind.ACHIEVEMENT, Role.ACTUAL)).isTrue();
    assertThat(roles.isStated(SectionKind.PLAN, Role.TARGET)).isTrue();
    assertThat(roles.arePlanned(SectionKind.INTRODUCTION)).isTrue();
    assertThat(roles.arePlanned(SectionKind.ACHIEVEMENT)).isFalse();
  }

  @Test
  void aReportOnAPlanTellsWhatBecameOfIt() {
    StatedRoles roles = of("澄浦区2024年国民经济和社会发展计划执行情况", Genre.DEVELOPMENT_PLAN);

    assertThat(roles.arePlanned(SectionKind.INTRODUCTION)).isFalse();
  }

  @Test
  void aHeadingOfResultsInADocumentThatPlansContradictsIt() {
    StatedRoles roles = of("澄浦区2024年部门预算", Genre.BUDGET);

    assertThat(roles.isStated(SectionKind.ACHIEVEMENT, Role.TARGET)).isFalse();
    assertThat(roles.isStated(SectionKind.OTHER, Role.TARGET)).isTrue();
  }

  private static StatedRoles of(@Nullable String title, Genre genre) {
    return new StatedRoles(new Header(title, genre, null, null, null, 2024, null), GENRES, true);
  }
}
