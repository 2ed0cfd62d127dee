package org.gongbao.read.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongbao.model.UnreadableInput;
import org.gongbao.read.Flow;
import org.gongbao.read.Samples;
import org.junit.jupiter.api.Test;

class DocReaderTest {
  private static final byte[] SAMPLE = Samples.file("features.doc");

  /** The bytes that a Word stream begins with, and where behind them its flags stand. */
  private static final int SIGNATURE = 0xECA5;

  private static final int FLAGS = 11;
  private static final int VERSION = 2;

  @Test
  void refusesADocumentUnderAPassword() {
    byte[] bytes = SAMPLE.clone();
    bytes[wordStream() + FLAGS] |= 1;

    assertThatThrownBy(() -> new DocReader().read(bytes, "密.doc"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("密.doc: ", "encrypted", "password");
  }

  @Test
  void refusesADocumentOfAnOlderWord() {
    byte[] bytes = SAMPLE.clone();
    bytes[wordStream() + VERSION] = 0x65;
    bytes[wordStream() + VERSION + 1] = 0;

    assertThatThrownBy(() -> new DocReader().read(bytes, "旧.doc"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("旧.doc: ", "Word 95", "Save the document as");
  }

  @Test
  void refusesACutDocument() {
    byte[] cut = Arrays.copyOf(SAMPLE, SAMPLE.length / 2);

    assertThatThrownBy(() -> new DocReader().read(cut, "half.doc"))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("half.doc: ", "cut off or damaged", "again");
  }

  @Test
  void readsADocumentWhoseLastThingIsATable() throws UnreadableInput {
    Flow flow = new Flow(new DocReader().read(Samples.file("ends-in-table.doc"), "末表.doc"));

    assertThat(flow.texts()).containsExactly("云汀市澄浦区2023年民生实事完成情况");
    assertThat(Flow.cells(flow.tables().get(0)))
        .containsExactly("0,0:指标", "0,1:数值（个）", "1,0:学校", "1,1:3", "2,0:公园", "2,1:12");
  }

  @Property(tries = 200)
  void neverFailsOtherwiseThanByRefusing(
      @ForAll @IntRange(min = 512, max = 20_000) int place, @ForAll byte value) {
    byte[] bytes = SAMPLE.clone();
    bytes[place % bytes.length] = value;
    try {
      assertThat(new DocReader().read(bytes, "x.doc").mediaType()).isEqualTo("application/msword");
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageStartingWith("x.doc: ");
    }
  }

  private static int wordStream() {
    for (int i = 512; i < SAMPLE.length; i += 64) {
      if (((SAMPLE[i] & 0xff) << 8 | (SAMPLE[i + 1] & 0xff)) == SIGNATURE) {
        return i;
      }
    }
    throw new AssertionError("no Word stream");
  }
}
