package org.gongbao.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongbao.model.Notice;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.Flow;
import org.gongbao.read.Samples;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

  @Test
  void decodesBytesByTheFontTheyAreSetIn() throws UnreadableInput {
    assertThat(
            texts(
                "\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}"
                    + "\\f1 \\'b9\\'ab\\'b1\\'a8\\f0  caf\\'e9\\par"))
        .containsExactly("公报 café");
  }

  @Test
  void decodesBytesByTheCodePageWhereTheFontSaysNothing() throws UnreadableInput {
    // The second byte of a character may be written as the letter that it is in ASCII.
    assertThat(texts("\\ansicpg936 \\'81A\\'b9\\'ab\\par")).containsExactly("丄公");
  }

  @Test
  void takesUnicodeInsteadOfItsSubstitutes() throws UnreadableInput {
    assertThat(
            texts(
                "\\uc1\\u20844 ?\\u25253\\'3f{\\uc2\\u-10179\\'81\\'30\\u-8704 ??}\\uc0\\u34920 x\\par"))
        .containsExactly("公报\uD83D\uDE00表x");
  }

  @Test
  void leavesOutWhatIsNotText() throws UnreadableInput {
    assertThat(
            texts(
                "{\\info{\\title a}}{\\*\\unknown b}{\\header c\\par}{\\pict 0102}{\\v d}{\\deleted e}"
                    + "{\\stylesheet{\\s1 heading 1;}}\\bin3 {}}{\\field{\\*\\fldinst TOC}{\\fldrslt f}}"
                    + "g\\par"))
        .containsExactly("g");
  }

  @Test
  void takesLevelsFromStyles() throws UnreadableInput {
    Flow flow =
        flow(
            "{\\stylesheet{\\s3\\outlinelevel1 x;}{\\s4 heading 3;}{\\s5 toc 1;}}"
                + "\\pard\\s3 A\\par\\pard\\s4 B\\par\\pard\\s5 C\\par\\pard\\qc D\\par");

    assertThat(flow.texts()).containsExactly("A", "B", "D");
    assertThat(flow.paragraphs().get(0).style().outlineLevel()).isEqualTo(2);
    assertThat(flow.paragraphs().get(1).style().outlineLevel()).isEqualTo(3);
    assertThat(flow.paragraphs().get(2).style().outlineLevel()).isNull();
    assertThat(flow.paragraphs().get(2).style().centred()).isTrue();
  }

  @Test
  void putsTextBoxesAndNotesAtTheEnd() throws UnreadableInput {
    assertThat(
            texts(
                "a{\\footnote\\pard note\\par}b{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt"
                    + "\\pard box\\par}}}c\\par d\\par"))
        .containsExactly("abc", "d", "note", "box");
  }

  @Test
  void readsRowsWhereverTheirDefinitionStands() throws UnreadableInput {
    String definition = "\\trowd\\cellx1000\\cellx2000";
    Flow flow =
        flow(
            definition
                + "\\pard\\intbl a\\cell b\\cell\\row"
                + "\\pard\\intbl c\\par d\\cell e\\cell{"
                + definition
                + "\\row}"
                + "\\pard after\\par");

    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly("0,0:a", "0,1:b", "1,0:c\nd", "1,1:e");
    assertThat(flow.texts()).containsExactly("after");
  }

  @Test
  void keepsATableInACellAsTheTextOfTheCell() throws UnreadableInput {
    Flow flow =
        flow(
            "\\trowd\\cellx1000\\cellx2000\\pard\\intbl\\itap2 x\\nestcell y\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}{\\nonesttables\\par}"
                + "\\pard\\intbl a\\cell b\\cell\\row");

    assertThat(Flow.cells(flow.tables().get(0))).containsExactly("0,0:x\ny\na", "0,1:b");
  }

  @Test
  void readsWhatIsThereOfACutFileAndSaysSo() throws UnreadableInput {
    byte[] sample = Samples.file("features.rtf");
    Reading reading = new RtfReader().read(Arrays.copyOf(sample, sample.length - 300), "half.rtf");

    assertThat(new Flow(reading).texts()).startsWith("澄浦区2023年工作总结");
    assertThat(reading.notices()).extracting(Notice::code).containsExactly("FILE_TRUNCATED");
  }

  @Test
  void refusesAFileCutBeforeItsText() {
    assertThatThrownBy(() -> flow("{\\fonttbl{\\f0 a"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("test.rtf", "cut off", "again");
  }

  @Test
  void isNotOverrunByGroupsInGroups() throws UnreadableInput {
    String deep = "{".repeat(300_000) + "\\b a" + "}".repeat(300_000);

    assertThat(texts(deep + "b\\par")).containsExactly("ab");
  }

  @Property(tries = 300)
  void neverFailsOtherwiseThanByRefusing(
      @ForAll @IntRange(min = 0, max = 20_000) int place, @ForAll byte value) {
    byte[] bytes = Samples.file("features.rtf");
    bytes[place % bytes.length] = value;
    try {
      assertThat(new RtfReader().read(bytes, "x.rtf").mediaType()).isEqualTo("application/rtf");
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageStartingWith("x.rtf: ");
    }
  }

  private static List<String> texts(String content) throws UnreadableInput {
    return flow(content).texts();
  }

  private static Flow flow(String content) throws UnreadableInput {
    byte[] bytes = ("{\\rtf1\\ansi " + content + "}").getBytes(StandardCharsets.US_ASCII);
    return new Flow(new RtfReader().read(bytes, "test.rtf"));
  }
}
