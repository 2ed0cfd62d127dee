package org.gongbao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class SegmenterTest {
  private static final String SENTENCE = "推动全区社区卫生服务中心开展家庭医生签约服务，覆盖率达84.1%";

  private final Segmenter segmenter = new Segmenter();

  @Test
  void cutsASentenceIntoWordsWithTheirPartsOfSpeech() {
    List<Word> words = segmenter.cut("新增学位1.3万个");

    assertThat(words)
        .containsExactly(
            new Word(0, 2, "新增", "v"),
            new Word(2, 4, "学位", "n"),
            new Word(4, 7, "1.3", "m"),
            new Word(7, 8, "万", "m"),
            new Word(8, 9, "个", "q"));
    assertThat(words.get(4).is("q")).isTrue();
    assertThat(words.get(4).is("m")).isFalse();
  }

  @Test
  void joinsTheWordsThatItWasGiven() {
    Segmenter own = new Segmenter(Map.of("签约覆盖率", "nz"));

    assertThat(own.cut("家庭医生签约覆盖率")).contains(new Word(4, 9, "签约覆盖率", "nz"));
    assertThat(segmenter.cut("家庭医生签约覆盖率")).extracting(Word::text).doesNotContain("签约覆盖率");
  }

  @TestFactory
  Stream<DynamicTest> cutsTheExamples() throws IOException {
    Path file = Path.of(System.getProperty("gongbao.home"), "dictionaries", "words.examples.csv");
    Segmenter packaged = Segmenter.of(Dictionaries.packaged());
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(file)) {
      return csv.stream().toList().stream()
          .map(
              example ->
                  DynamicTest.dynamicTest(
                      example.getField("text"),
                      () ->
                          assertThat(packaged.cut(example.getField("text")))
                              .extracting(Word::text)
                              .containsExactly(example.getField("words").split("\\|"))));
    }
  }

  @Test
  void refusesAPartOfSpeechThatThereIsNot() {
    assertThatThrownBy(() -> new Segmenter(Map.of("签约覆盖率", "nonsense")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("签约覆盖率");
  }

  @Test
  void keepsACharacterBeyondTheBasicPlaneWhole() {
    assertThat(segmenter.cut("𠮷祥路𠀀小学")).extracting(Word::text).contains("路", "小学");
    assertThat(segmenter.cut("𠮷")).containsExactly(new Word(0, 2, "𠮷", "x"));
  }

  @Property(tries = 300)
  void cutsAnyTextWithoutGapOrOverlap(@ForAll String text) {
    assertTiles(text);
  }

  @Property(tries = 300)
  void cutsAnyChineseTextWithoutGapOrOverlap(
      @ForAll List<@IntRange(min = 0x4E00, max = 0x9FA5) Integer> signs) {
    StringBuilder text = new StringBuilder();
    signs.forEach(text::appendCodePoint);
    assertTiles(text.toString());
  }

  private void assertTiles(String text) {
    int end = 0;
    for (Word word : segmenter.cut(text)) {
      assertThat(word.begin()).isEqualTo(end);
      assertThat(word.text()).isEqualTo(text.substring(word.begin(), word.end()));
      end = word.end();
    }
    assertThat(end).isEqualTo(text.length());
  }

  @Test
  void cutsOnManyThreadsAsOnOne() {
    List<Word> expected = segmenter.cut(SENTENCE);

    List<List<Word>> results =
        IntStream.range(0, 2000).parallel().mapToObj(i -> segmenter.cut(SENTENCE)).toList();

    assertThat(results).allSatisfy(words -> assertThat(words).isEqualTo(expected));
  }

  @Test
  void simplifiesChineseCharactersAndLeavesTheRestAlone() {
    assertThat(Segmenter.simplified("廣東省臺灣衛生ＡＢ「①」")).isEqualTo("广东省台湾卫生ＡＢ「①」");
  }
}
