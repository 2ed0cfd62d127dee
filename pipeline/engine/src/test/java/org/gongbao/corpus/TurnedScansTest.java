package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.gongbao.evaluate.TextScore;
import org.gongbao.model.BoundingBox;
import org.gongbao.model.Report;
import org.gongbao.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine itself, on pages of sample reports that lay on the scanner turned. */
class TurnedScansTest {
  private static final int DOTS_PER_INCH = 150;
  private static final BigDecimal MOST_ERRORS = new BigDecimal(2);

  /** The page of the table. */
  private static final int LANDSCAPE = 6;

  /** The upper half of a page of prose. */
  private static final BufferedImage PICTURE =
      upperHalf(Scan.picture(Reports.file("chengpu-2022-projects.pdf"), 1, DOTS_PER_INCH));

  private static final Report UPRIGHT = read(PICTURE, 0);

  @ParameterizedTest
  @CsvSource({"2, 0", "3, 0", "1, 2.1"})
  void rightsAPageWhosePixelsAreTurned(int quarters, double degrees) {
    Report report = read(turned(PICTURE, quarters, degrees), 0);

    assertReadsAs(UPRIGHT, report);
    if (degrees == 0) {
      assertStandsWhere(firstBox(UPRIGHT), firstBox(report));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void readsAPageThatTheViewerTurnsUpright(int quarters) {
    Report report = read(turned(PICTURE, 4 - quarters, 0), 90 * quarters);

    assertReadsAs(UPRIGHT, report);
    assertStandsWhere(firstBox(UPRIGHT), firstBox(report));
  }

  /** A table that was printed across and fed in like the pages before it. */
  @Test
  void rightsALandscapeTable() {
    BufferedImage picture =
        Scan.picture(Reports.file("chengpu-2023-projects.pdf"), LANDSCAPE, DOTS_PER_INCH);

    Report upright = read(picture, 0);
    Report report = read(turned(picture, 1, 0), 0);

    assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
    assertThat(upright.tables()).hasSize(1);
    Table expected = upright.tables().get(0);
    assertThat(report.tables())
        .singleElement()
        .satisfies(
            table -> {
              assertThat(table.header()).isEqualTo(expected.header());
              assertThat(table.rows()).hasSameSizeAs(expected.rows());
            });
    assertReadsAs(upright, report);
    assertStandsWhere(firstBox(upright), firstBox(report));
  }

  private static Report read(BufferedImage picture, int rotation) {
    return Reports.read(
        new ScanFile()
            .page(picture, DOTS_PER_INCH, rotation, LosslessFactory::createFromImage)
            .bytes(),
        "scan.pdf");
  }

  private static void assertReadsAs(Report upright, Report report) {
    assertThat(upright.text()).hasSizeGreaterThan(150);
    assertThat(TextScore.of(report.text(), upright.text()).percent())
        .as(report.text())
        .isLessThanOrEqualTo(MOST_ERRORS);
  }

  private static void assertStandsWhere(BoundingBox expected, BoundingBox box) {
    assertThat(box.x0()).isBetween(expected.x0() - 4, expected.x0() + 4);
    assertThat(box.y0()).isBetween(expected.y0() - 4, expected.y0() + 4);
  }

  private static BoundingBox firstBox(Report report) {
    return report.indicators().get(0).evidence().boxes().get(0).box();
  }

  private static BufferedImage upperHalf(BufferedImage picture) {
    return picture.getSubimage(0, 0, picture.getWidth(), picture.getHeight() / 2);
  }

  /** A picture turned clockwise by quarters, and by some degrees more. */
  private static BufferedImage turned(BufferedImage picture, int quarters, double degrees) {
    boolean sideways = quarters % 2 == 1;
    int width = sideways ? picture.getHeight() : picture.getWidth();
    int height = sideways ? picture.getWidth() : picture.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(quarters * Math.PI / 2 + Math.toRadians(degrees));
    graphics.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return turned;
  }
}
