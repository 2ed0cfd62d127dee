package org.gongbao.model.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.gongbao.model.BoundingBox;
import org.junit.jupiter.api.Test;

class TiltTest {
  private static final Offset<Double> NEARLY = Offset.offset(0.02);

  @Test
  void leavesTheBoxesOfAStraightPage() {
    assertThat(Tilt.NONE.printed(10, 20, 30, 40)).isEqualTo(new BoundingBox(10, 20, 30, 40));
  }

  @Test
  void findsWhereARightedCharacterIsPrinted() {
    double slope = Math.tan(Math.toRadians(3));

    BoundingBox printed = new Tilt(slope, 300, 400).printed(500, 400, 500, 400);

    assertThat(printed.x0()).isCloseTo(300 + 200 * Math.cos(Math.toRadians(3)), NEARLY);
    assertThat(printed.y0()).isCloseTo(400 + 200 * Math.sin(Math.toRadians(3)), NEARLY);
  }

  @Test
  void coversAllOfWhatLiesAslant() {
    for (double slope : new double[] {0.05, -0.05}) {
      BoundingBox printed = new Tilt(slope, 300, 400).printed(100, 390, 500, 410);

      assertThat(printed.y1() - printed.y0()).isGreaterThan(38);
      assertThat((printed.y0() + printed.y1()) / 2).isCloseTo(400, NEARLY);
    }
  }
}
