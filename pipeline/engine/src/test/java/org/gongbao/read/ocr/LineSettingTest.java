package org.gongbao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineSettingTest {
  @Test
  void makesSizesOneThatDifferByNoMoreThanAMeasurement() {
    List<LineSetting.SetLine> set =
        LineSetting.of(List.of(line(100, 27), line(160, 28), line(220, 29), line(280, 28)));

    assertThat(set).extracting(LineSetting.SetLine::size).containsOnly(set.get(0).size());
  }

  @Test
  void leavesATitleLargerThanTheText() {
    List<LineSetting.SetLine> set =
        LineSetting.of(List.of(line(40, 40), line(100, 28), line(160, 28)));

    assertThat(set.get(0).size()).isGreaterThan(1.3f * set.get(1).size());
  }

  @Test
  void ordersLinesFromTopToBottom() {
    List<LineSetting.SetLine> set =
        LineSetting.of(List.of(line(220, 28), line(100, 28), line(160, 28)));

    assertThat(set).extracting(each -> each.line().inkTop()).containsExactly(100, 160, 220);
  }

  @Test
  void givesABracketAtALinesBeginItsWholeWidth() {
    List<PlacedCharacter> text = new ArrayList<>(line(100, 28).characters());
    text.set(0, new PlacedCharacter("（", 66, 80, 0.9f));
    PlacedLine indented = line(100, 28).with(text);

    List<LineSetting.SetLine> set = LineSetting.of(List.of(indented, line(160, 28)));

    assertThat(set.get(0).line().characters().get(0).left()).isBetween(48f, 54f);
  }

  private static PlacedLine line(int top, int size) {
    String text = "全区新增公办学位";
    List<PlacedCharacter> characters = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      characters.add(
          new PlacedCharacter(
              text.substring(i, i + 1),
              50 + 30f * i * size / 28,
              50 + 30f * (i + 1) * size / 28,
              0.9f));
    }
    return new PlacedLine(
        Sketch.read(45, top - 4, 300, top + size + 4, text), characters, top, top + size);
  }
}
