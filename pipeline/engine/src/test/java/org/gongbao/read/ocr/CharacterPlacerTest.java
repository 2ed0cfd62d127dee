package org.gongbao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CharacterPlacerTest {
  private static final Offset<Float> NEARLY = Offset.offset(3f);

  @Test
  void givesEachCharacterTheInkThatIsItsOwn() {
    Sketch sketch = new Sketch(600, 100).text(50, 30, 1, 10, 30);

    List<PlacedCharacter> placed = placed(sketch, Sketch.read(45, 22, 375, 68, "新增公办学位三百个整"));

    assertThat(placed).hasSize(10);
    for (int i = 0; i < 10; i++) {
      assertThat(placed.get(i).left()).isCloseTo(50 + 32 * i, NEARLY);
      assertThat(placed.get(i).right()).isCloseTo(80 + 32 * i, NEARLY);
    }
  }

  @Test
  void setsDigitsCloserThanIdeographs() {
    Sketch sketch = new Sketch(600, 100).text(50, 30, 1, 2, 30);
    for (int i = 0; i < 4; i++) {
      sketch.box(115 + 16 * i, 38, 13, 22);
    }
    sketch.ideograph(182, 30, 30);

    List<PlacedCharacter> placed = placed(sketch, Sketch.read(45, 22, 218, 68, "新增2856个"));

    assertThat(placed.get(2).left()).isCloseTo(115, NEARLY);
    assertThat(placed.get(5).right()).isCloseTo(176, Offset.offset(6f));
    assertThat(placed.get(6).left()).isCloseTo(182, Offset.offset(6f));
  }

  @Test
  void leavesTheWhiteBetweenTwoColumnsToNone() {
    Sketch sketch = new Sketch(900, 100).text(50, 30, 1, 4, 30).text(500, 30, 1, 4, 30);

    List<PlacedCharacter> placed = placed(sketch, Sketch.read(45, 22, 640, 68, "牵头单位完成情况"));

    assertThat(placed.get(3).right()).isLessThan(200);
    assertThat(placed.get(4).left()).isGreaterThan(480);
  }

  @Test
  void leavesBlanksOut() {
    Sketch sketch = new Sketch(600, 100).text(50, 30, 1, 3, 30);

    assertThat(placed(sketch, Sketch.read(45, 22, 150, 68, "附 件 一")))
        .extracting(PlacedCharacter::text)
        .containsExactly("附", "件", "一");
  }

  @Test
  void spreadsTheCharactersOfALineWithoutInk() {
    assertThat(placed(new Sketch(300, 100), Sketch.read(50, 20, 150, 60, "区政府")))
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.right()).isGreaterThan(each.left()));
  }

  private static List<PlacedCharacter> placed(Sketch sketch, ReadLine line) {
    return new CharacterPlacer(sketch.ink()).place(line).characters();
  }
}
