package org.gongbao.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule holds for the code, and finds the violation that is planted beside the tests. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gongbao.app");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.gongbao.app.planted");

  private static final ArchRule LEAVES_FORMATS_TO_THE_ENGINE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.pdfbox..", "org.apache.tika..", "org.apache.poi..", "org.jsoup..");
  private static final ArchRule LEAVES_WORDS_AND_INDEX_TO_THE_ENGINE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "com.hankcs..");
  private static final ArchRule KEEPS_PICOCLI_TO_THE_COMMANDS =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.gongbao.app")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @Test
  void leavesFormatsToTheEngine() {
    assertHolds(LEAVES_FORMATS_TO_THE_ENGINE);
  }

  @Test
  void leavesWordsAndIndexToTheEngine() {
    assertHolds(LEAVES_WORDS_AND_INDEX_TO_THE_ENGINE);
  }

  @Test
  void keepsPicocliToTheCommands() {
    assertHolds(KEEPS_PICOCLI_TO_THE_COMMANDS);
  }

  private static void assertHolds(ArchRule rule) {
    assertThat(CODE).isNotEmpty();
    rule.check(CODE);
    assertThatThrownBy(() -> rule.check(PLANTED))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Violations");
  }
}
