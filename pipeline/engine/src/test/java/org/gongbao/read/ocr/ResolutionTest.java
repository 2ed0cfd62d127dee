package org.gongbao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolutionTest {
  private final List<Float> scales = new ArrayList<>();

  @Test
  void drawsAPageOfOrdinaryPrintOnce() throws IOException {
    Resolution.Drawing drawing = Resolution.of(page(600, 800, 12));

    assertThat(scales).hasSize(1);
    assertThat(drawing.em()).isBetween(24f, 36f);
  }

  @Test
  void drawsSmallPrintLarger() throws IOException {
    Resolution.Drawing drawing = Resolution.of(page(600, 800, 6));

    assertThat(scales).hasSize(2);
    assertThat(scales.get(1)).isGreaterThan(1.5f * scales.get(0));
    assertThat(drawing.em()).isBetween(24f, 40f);
  }

  @Test
  void drawsAHugePageNoLargerThanOthers() throws IOException {
    Resolution.Drawing drawing = Resolution.of(page(200_000, 200_000, 12));

    assertThat((long) drawing.image().width() * drawing.image().height()).isLessThan(13_000_000);
  }

  private DrawnPage page(float width, float height, int size) {
    return new DrawnPage() {
      @Override
      public int number() {
        return 1;
      }

      @Override
      public float width() {
        return width;
      }

      @Override
      public float height() {
        return height;
      }

      @Override
      public GrayImage draw(float scale) {
        scales.add(scale);
        int em = Math.round(size * scale);
        return new Sketch(Math.round(width * scale), Math.round(height * scale))
            .text(100, 100, 8, 12, em)
            .image();
      }
    };
  }
}
