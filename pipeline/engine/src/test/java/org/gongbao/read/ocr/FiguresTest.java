package org.gongbao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final float EM = 24;

  @Test
  void knowsTheLabelsOfAChartByItsBars() {
    Figures figures = Figures.of(chart().image(), EM);

    assertThat(figures.labelled(Sketch.read(130, 300, 180, 325, "800"))).isTrue();
    assertThat(figures.labelled(Sketch.read(310, 505, 380, 530, "2023年"))).isTrue();
  }

  @Test
  void leavesSentencesAndWhatStandsFartherOff() {
    Figures figures = Figures.of(chart().image(), EM);

    assertThat(figures.labelled(Sketch.read(150, 510, 560, 540, "全区粮食产量比上年增长二成"))).isFalse();
    assertThat(figures.labelled(Sketch.read(310, 700, 380, 730, "2023年"))).isFalse();
  }

  @Test
  void takesNoTextAndNoTableForAChart() {
    Sketch page = new Sketch(800, 900).text(100, 100, 10, 20, 24).box(100, 620, 600, 6);

    assertThat(Figures.of(page.image(), EM).labelled(Sketch.read(110, 100, 160, 130, "12")))
        .isFalse();
  }

  private static Sketch chart() {
    Sketch sketch = new Sketch(800, 900).shade(110);
    for (int i = 0; i < 4; i++) {
      sketch.box(220 + 90 * i, 250 + 20 * i, 50, 250 - 20 * i);
    }
    return sketch;
  }
}
