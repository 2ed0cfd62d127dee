package org.gongbao.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Grid;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("shared")
class SeedSectionsTest {
  private static final Path SEED = Path.of(System.getProperty("gongbao.shared"), "seed");

  @Test
  void findsTheSectionsOfTheGold() throws IOException {
    JsonNode gold =
        new JsonMapper().readTree(Files.readString(SEED.resolve("nanhai-2023.gold.json")));
    List<String> expected = new ArrayList<>();
    for (JsonNode section : gold.get("sections")) {
      expected.add(
          "%s %s %s %s"
              .formatted(
                  section.get("number").asString(),
                  section.get("level").asInt(),
                  section.get("title").asString(),
                  section.get("kind").asString()));
    }
    List<String> found =
        assembled().sections().stream()
            .filter(section -> section.number() == null || !section.number().endsWith("是"))
            .map(
                section ->
                    "%s %s %s %s"
                        .formatted(
                            section.number(), section.level(), section.title(), section.kind()))
            .toList();
    assertThat(found).containsExactlyElementsOf(expected);
  }

  @Test
  void joinsTheAnnexAndNoticesItsCutCells() throws IOException {
    Document document = assembled();
    assertThat(document.grids()).hasSize(1);
    Grid grid = document.grids().get(0);
    assertThat(grid.rows()).isEqualTo(11);
    assertThat(grid.columns()).isEqualTo(5);
    assertThat(grid.headerRows()).isEqualTo(1);
    assertThat(document.notices())
        .extracting("code")
        .containsExactly("CUT_SENTENCE", "CUT_SENTENCE", "FOREIGN_WORD");
  }

  private static Document assembled() throws IOException {
    String text = Files.readString(SEED.resolve("nanhai-2023.txt"));
    return new Structure(Knowledge.dictionaries()).assemble(TextBlocks.of(text));
  }
}
