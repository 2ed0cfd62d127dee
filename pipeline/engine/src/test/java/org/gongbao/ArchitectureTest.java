package org.gongbao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/**
 * The direction of the code: model ← lexicon ← each stage. Each rule holds for the code, and finds
 * the class under {@code org.gongbao.planted} that breaks it.
 */
class ArchitectureTest {
  private static final String[] STAGES = {
    "org.gongbao..read..",
    "org.gongbao..layout..",
    "org.gongbao..structure..",
    "org.gongbao..extract..",
    "org.gongbao..reconcile..",
    "org.gongbao..write..",
    "org.gongbao..search..",
    "org.gongbao..evaluate.."
  };

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gongbao");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.gongbao.planted");

  @Test
  void theModelKnowsTheJdkAndTheAnnotationsOfJsonAlone() {
    ArchRule rule =
        classes()
            .that()
            .resideInAPackage("org.gongbao..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "org.gongbao..model..",
                "com.fasterxml.jackson.annotation..",
                "org.jspecify.annotations..");

    assertHolds(rule, "ModelThatKnowsALibrary");
  }

  @Test
  void theLexiconKnowsTheModelAlone() {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage("org.gongbao..lexicon..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.gongbao..")
                    .and(
                        not(resideInAnyPackage("org.gongbao..lexicon..", "org.gongbao..model.."))));

    assertHolds(rule, "LexiconThatKnowsAStage");
  }

  @Test
  void noStageKnowsAnother() {
    for (String stage : STAGES) {
      ArchRule rule =
          noClasses()
              .that()
              .resideInAPackage(stage)
              .should()
              .dependOnClassesThat(resideInAnyPackage(STAGES).and(not(resideInAPackage(stage))))
              .allowEmptyShould(true);
      rule.check(CODE);
      if (stage.contains("layout")) {
        assertFinds(rule, "StageThatKnowsAnother");
      }
    }
  }

  @Test
  void noStageKnowsThePipeline() {
    ArchRule rule =
        noClasses()
            .that()
            .resideInAnyPackage(STAGES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.gongbao");

    assertHolds(rule, "StageThatKnowsThePipeline");
  }

  @Test
  void readingAloneSeesPdfBox() {
    assertHolds(only("org.gongbao..read..", "org.apache.pdfbox.."), "StructureThatSeesPdfBox");
  }

  @Test
  void readingAloneSeesTika() {
    assertHolds(only("org.gongbao..read..", "org.apache.tika.."), "StructureThatSeesTika");
  }

  @Test
  void readingAloneSeesPoi() {
    assertHolds(only("org.gongbao..read..", "org.apache.poi.."), "StructureThatSeesPoi");
  }

  @Test
  void readingAloneSeesJsoup() {
    assertHolds(only("org.gongbao..read..", "org.jsoup.."), "StructureThatSeesJsoup");
  }

  @Test
  void readingAloneSeesTheRecognitionOfCharacters() {
    assertHolds(only("org.gongbao..read..", "com.benjaminwan.."), "StructureThatSeesOcr");
  }

  @Test
  void searchAloneSeesLucene() {
    assertHolds(only("org.gongbao..search..", "org.apache.lucene.."), "ExtractionThatSeesLucene");
  }

  @Test
  void theLexiconAloneSeesHanlp() {
    assertHolds(only("org.gongbao..lexicon..", "com.hankcs.."), "ExtractionThatSeesHanlp");
  }

  @Test
  void theWritersOfFilesAndTheReaderOfGoldAloneBindJson() {
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackages("org.gongbao..write..", "org.gongbao..evaluate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.databind..");

    assertHolds(rule, "ReconciliationThatSeesJackson");
  }

  @Test
  void noStaticChanges() {
    ArchRule rule = fields().that().areStatic().should().beFinal();

    assertHolds(rule, "WriterThatCounts");
  }

  private static ArchRule only(String stage, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(stage)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static void assertHolds(ArchRule rule, String planted) {
    assertThat(CODE).isNotEmpty();
    rule.check(CODE);
    assertFinds(rule, planted);
  }

  private static void assertFinds(ArchRule rule, String planted) {
    assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
        .anySatisfy(violation -> assertThat(violation).contains(planted));
  }
}
