package org.gongbao.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Paragraph;
import org.gongbao.model.document.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One document, saved in each format of word processors, gives the same blocks. */
class WordFormatsTest {
  private static final DocumentReader READER =
      DocumentReader.withPdf(
          (bytes, name) -> {
            throw ReadingProblem.UNSUPPORTED.in(name);
          });

  @ParameterizedTest
  @ValueSource(strings = {"features.docx", "features.doc", "features.rtf"})
  void giveTheTextWithItsNumbersAndNotesAndWithoutWhatIsNotShown(String name)
      throws UnreadableInput {
    Flow flow = flow(name);

    assertThat(flow.texts())
        .containsExactly(
            "澄浦区2023年工作总结",
            "一、总体情况",
            "（一）教育",
            "（二）卫生",
            "全年新增学位1200个，比上年多增200个。",
            "二、下步打算",
            "（一）文化",
            "网址：澄浦网",
            "（一）后一行",
            "2023年12月20日",
            "按常住人口计算。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"features.docx", "features.doc", "features.rtf"})
  void giveTheSpansOfMergedCells(String name) throws UnreadableInput {
    assertThat(Flow.cells(flow(name).tables().get(0)))
        .containsExactly(
            "0,0[2x1]:项目", "0,1[1x2]:本年", "1,1:目标", "1,2:完成", "2,0:托位", "2,1:900个", "2,2:856个");
  }

  @ParameterizedTest
  @ValueSource(strings = {"features.docx", "features.doc", "features.rtf"})
  void giveHowParagraphsAreSet(String name) throws UnreadableInput {
    Paragraph title = flow(name).paragraphs().get(0);
    Paragraph heading = flow(name).paragraphs().get(1);

    assertThat(title.style().centred()).isTrue();
    assertThat(title.style().boldPrefix()).isEqualTo(title.text().length());
    assertThat(title.style().startsPage()).isTrue();
    assertThat(heading.style().outlineLevel()).isEqualTo(1);
    assertThat(heading.style().fontSize()).isEqualTo(16);
    assertThat(heading.style().boldPrefix()).as("another face than the body's").isEqualTo(6);
  }

  private static Flow flow(String name) throws UnreadableInput {
    Reading reading = READER.read(Samples.file(name), name);
    assertThat(reading.notices()).isEmpty();
    return new Flow(reading);
  }
}
