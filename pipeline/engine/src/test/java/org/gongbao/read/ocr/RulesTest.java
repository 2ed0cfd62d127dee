package org.gongbao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final Offset<Float> NEARLY = Offset.offset(1f);
  private static final float EM = 24;

  @Test
  void findsTheRulesOfATableInItsPicture() {
    Rules rules = Rules.of(table().text(130, 215, 1, 4, 24).ink(), EM);

    assertThat(rules.level()).extracting(Stroke::at).hasSize(4);
    assertThat(rules.upright()).hasSize(3);
    assertThat(rules.level().get(0).at()).isCloseTo(201, NEARLY);
    assertThat(rules.level().get(0).from()).isCloseTo(100, NEARLY);
    assertThat(rules.level().get(0).to()).isCloseTo(702, NEARLY);
    assertThat(rules.upright().get(1).at()).isCloseTo(401, NEARLY);
  }

  @Test
  void takesNoStrokeOfACharacterAndNoDashForARule() {
    Sketch sketch = new Sketch(800, 600).text(100, 100, 4, 20, 24).box(100, 400, 48, 3);

    Rules rules = Rules.of(sketch.ink(), EM);

    assertThat(rules.level()).isEmpty();
    assertThat(rules.upright()).isEmpty();
  }

  @Test
  void findsAPaleRuleWithPinholes() {
    Sketch sketch = new Sketch(800, 600).shade(170).box(100, 200, 500, 2).shade(255);
    for (int x = 150; x < 600; x += 90) {
      sketch.box(x, 200, 1, 2);
    }

    assertThat(Rules.of(sketch.ink(), EM).level()).hasSize(1);
  }

  @Test
  void makesRulesMeetThatNearlyDo() {
    Sketch sketch = new Sketch(800, 600).box(107, 200, 500, 2).box(100, 190, 2, 200);

    Rules rules = Rules.of(sketch.ink(), EM);

    assertThat(rules.level().get(0).from()).isCloseTo(101, NEARLY);
  }

  @Test
  void takesTheRulesOffTheInk() {
    InkMask ink = table().ink();
    Rules.of(ink, EM).clearFrom(ink);

    assertThat(ink.density()).isLessThan(1e-4);
  }

  @Test
  void cutsOffWhatALinesBoxTakesInOfTheNeighbouringCell() {
    InkMask ink = table().ideograph(380, 215, 16).text(420, 215, 1, 5, 24).ink();
    Rules rules = Rules.of(ink, EM);
    rules.clearFrom(ink);

    PixelBox box = rules.withinCell(new PixelBox(390, 210, 560, 245), EM, ink);

    assertThat(box.left()).isBetween(399, 404);
    assertThat(box.right()).isEqualTo(560);
  }

  private static Sketch table() {
    Sketch sketch = new Sketch(800, 600);
    for (int y = 200; y <= 380; y += 60) {
      sketch.box(100, y, 602, 2);
    }
    for (int x = 100; x <= 700; x += 300) {
      sketch.box(x, 200, 2, 182);
    }
    return sketch;
  }
}
