package org.gongbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gongbao.fixture.ReportBuilder;
import org.gongbao.lexicon.Segmenter;
import org.gongbao.model.Bound;
import org.gongbao.model.Quantity;

/** Whatever part of a name, project, section, title or body is asked for, it is found. */
final class SubstringSearchTest {
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final List<String> NAMES =
      List.of(
          "家庭医生签约服务覆盖率",
          "地区生产总值 / 比上年增长",
          "“一网通办”事项（含 App 端）",
          "ＰＭ２.５平均濃度㎍／㎥",
          "𠮷祥路𠀀号𪚥小学新增学位",
          "２３０吨／日處理能力ﬁ",
          "e\u0301cole 双语学校",
          "①号线②号线客运量");

  private static Path output;
  private static IndicatorSearch search;

  /** A part of a text, with the name of the indicator that it belongs to. */
  record Part(String name, String text) {}

  @BeforeContainer
  static void index() throws IOException {
    output = Files.createTempDirectory("gongbao-search");
    ReportBuilder report = new ReportBuilder('a').titled("青岚区试验报告（节选）");
    Quantity one = Quantity.of(BigDecimal.ONE, Bound.EXACT, "个");
    for (String name : NAMES) {
      report.indicator(name, one, "1个").by(report.agency(name + "办公室")).add();
    }
    try (IndicatorIndex index = IndicatorIndex.open(output, SEGMENTER)) {
      index.replace(report.build());
      index.commit();
    }
    search = IndicatorSearch.open(output, () -> SEGMENTER);
  }

  @AfterContainer
  static void delete() throws IOException {
    search.close();
    Files.walkFileTree(
        output,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Provide
  Arbitrary<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (String name : NAMES) {
      int[] signs = name.codePoints().toArray();
      for (int begin = 0; begin < signs.length; begin++) {
        for (int end = begin + 1; end <= signs.length; end++) {
          String text = new String(signs, begin, end - begin);
          if (!text.isBlank()) {
            parts.add(new Part(name, text));
          }
        }
      }
    }
    return Arbitraries.of(parts);
  }

  @Property(tries = 600)
  void findsTheIndicatorByEveryPartOfItsName(@ForAll("parts") Part part) throws IOException {
    List<SearchHit> hits = search.search(new SearchRequest(part.text(), Filters.NONE, 100));

    assertThat(hits)
        .filteredOn(SearchHit::complete)
        .extracting(SearchHit::name)
        .contains(part.name());
  }

  @Property(tries = 200)
  void findsTheIndicatorByEveryPartOfTheBodyResponsible(@ForAll("parts") Part part)
      throws IOException {
    Filters filters = new Filters(null, null, part.text(), null, null, null, null, null, null);

    assertThat(search.search(new SearchRequest("", filters, 100)))
        .extracting(SearchHit::name)
        .contains(part.name());
  }
}
