package org.gongbao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {
  @ParameterizedTest
  @ValueSource(doubles = {-3, -1.3, 0.4, 2.1, 3})
  void findsHowFarTheLinesFall(double degrees) {
    InkMask ink = new Sketch(900, 1200).turned(degrees).text(120, 150, 18, 25, 24).ink();

    double found = Math.toDegrees(Math.atan(Skew.of(ink).slope()));

    assertThat(found).isCloseTo(degrees, Offset.offset(0.06));
  }

  @Test
  void leavesALevelPageAsItIs() {
    InkMask ink = new Sketch(900, 1200).text(120, 150, 18, 25, 24).ink();

    assertThat(Skew.of(ink).isNone()).isTrue();
  }

  @Test
  void levelsThePageThatItFoundAskew() {
    GrayImage crooked = new Sketch(900, 1200).turned(2).text(120, 150, 18, 25, 24).image();

    GrayImage righted = crooked.rotated(Skew.of(InkMask.of(crooked)));

    assertThat(Skew.of(InkMask.of(righted)).isNone()).isTrue();
  }

  @Test
  void leavesAnEmptyPageAsItIs() {
    assertThat(Skew.of(new Sketch(300, 400).ink()).isNone()).isTrue();
  }
}
