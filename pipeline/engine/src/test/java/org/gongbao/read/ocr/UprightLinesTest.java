package org.gongbao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class UprightLinesTest {
  @Test
  void readsALevelPageOnce() throws Exception {
    UprightLines lines = read(List.of(Sketch.read(10, 10, 200, 40, "新增公办学位")));

    assertThat(lines.quarters()).isZero();
    assertThat(lines.lines()).hasSize(1);
  }

  @Test
  void turnsAPageWhoseLinesStandOnEndAndReadsItAgain() throws Exception {
    UprightLines lines =
        readAgain(
            List.of(
                List.of(Sketch.read(10, 10, 40, 200, "不可靠的字")),
                List.of(Sketch.read(10, 10, 200, 40, "新增公办学位"))));

    assertThat(lines.quarters()).isEqualTo(1);
    assertThat(lines.image().width()).isEqualTo(400);
    assertThat(lines.lines()).extracting(ReadLine::text).containsExactly("新增公办学位");
  }

  @Test
  void turnsAPageThatLiesUpsideDownAndReadsItAgain() throws Exception {
    ReadLine turned = new ReadLine(10, 20, 110, 50, "学位", List.of(0.9f, 0.9f), true);

    UprightLines lines =
        readAgain(List.of(List.of(turned), List.of(Sketch.read(190, 350, 290, 380, "新增学位"))));

    assertThat(lines.quarters()).isEqualTo(2);
    assertThat(lines.lines()).extracting(ReadLine::text).containsExactly("新增学位");
  }

  @Test
  void turnsAPageByThreeQuartersThatLiesOnItsOtherSide() throws Exception {
    ReadLine turned = new ReadLine(10, 20, 110, 50, "学位", List.of(0.9f, 0.9f), true);

    UprightLines lines =
        readAgain(
            List.of(
                List.of(Sketch.read(10, 10, 40, 200, "不可靠的字")),
                List.of(turned),
                List.of(Sketch.read(10, 10, 200, 40, "新增公办学位"))));

    assertThat(lines.quarters()).isEqualTo(3);
    assertThat(lines.image().width()).isEqualTo(400);
    assertThat(lines.lines()).extracting(ReadLine::text).containsExactly("新增公办学位");
  }

  @Test
  void leavesAPageOfWhichOneShortLineStandsOnEnd() throws Exception {
    UprightLines lines =
        read(List.of(Sketch.read(10, 10, 40, 200, "边注"), Sketch.read(60, 10, 290, 40, "新增公办学位")));

    assertThat(lines.quarters()).isZero();
  }

  private static UprightLines read(List<ReadLine> answer) throws Exception {
    return readAgain(List.of(answer));
  }

  private static UprightLines readAgain(List<List<ReadLine>> answers) throws Exception {
    Deque<List<ReadLine>> left = new ArrayDeque<>(answers);
    GrayImage image = new Sketch(300, 400).image();
    Resolution.Drawing drawing = new Resolution.Drawing(image, InkMask.of(image), 20);
    UprightLines lines = UprightLines.of(drawing, picture -> left.remove());
    assertThat(left).isEmpty();
    return lines;
  }
}
