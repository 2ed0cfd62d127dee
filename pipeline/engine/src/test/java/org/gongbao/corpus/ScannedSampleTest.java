package org.gongbao.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.gongbao.model.Doubt;
import org.gongbao.model.Indicator;
import org.gongbao.model.PageBox;
import org.gongbao.model.Report;
import org.gongbao.read.ofd.OfdFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine itself, on a sample report's page that was made a picture. */
class ScannedSampleTest {
  private static final Path SAMPLE = Reports.file("chengpu-2023-projects.pdf");
  private static final int DOTS_PER_INCH = 150;
  private static final Report SCANNED =
      Reports.read(Scan.of(SAMPLE, 1, DOTS_PER_INCH), "scanned.pdf");

  @Test
  void readsAScannedPageAsItReadsThePageItself() {
    Report printed = Reports.read(Scan.pages(SAMPLE, 1), "printed.pdf");
    Report scanned = SCANNED;

    assertThat(scanned.source().ocrPages()).containsExactly(1);
    assertThat(scanned.source().ocrLines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.confidence()).isPositive());
    assertThat(scanned.title()).isEqualTo(printed.title());
    assertThat(values(scanned)).isEqualTo(values(printed));
    assertThat(printed.indicators()).isNotEmpty();
    assertThat(scanned.indicators())
        .allSatisfy(each -> assertThat(each.doubts()).contains(Doubt.RECOGNIZED));
    for (int i = 0; i < printed.indicators().size(); i++) {
      assertThat(scanned.indicators().get(i).confidence())
          .isLessThan(printed.indicators().get(i).confidence());
      assertNear(box(scanned.indicators().get(i)), box(printed.indicators().get(i)));
    }
  }

  @Test
  void readsAPageOfAnOfdThatIsAPictureAsThatOfAPdf() throws IOException {
    BufferedImage picture = Scan.picture(SAMPLE, 1, DOTS_PER_INCH);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    double width = picture.getWidth() * 25.4 / DOTS_PER_INCH;
    double height = picture.getHeight() * 25.4 / DOTS_PER_INCH;
    String box = width + " " + height;
    byte[] ofd =
        new OfdFile()
            .pictures(Map.of("scan.png", png.toByteArray()))
            .page(
                "<ofd:Area><ofd:PhysicalBox>0 0 " + box + "</ofd:PhysicalBox></ofd:Area>",
                "<ofd:ImageObject Boundary=\"0 0 " + box + "\" ResourceID=\"100\"/>")
            .bytes();

    Report report = Reports.read(ofd, "scanned.ofd");

    assertThat(report.source().ocrPages()).containsExactly(1);
    assertThat(values(report)).isEqualTo(values(SCANNED));
    assertNear(box(report.indicators().get(0)), box(SCANNED.indicators().get(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"outlines.pdf", "outlines.ofd"})
  void readsAPageWhoseTextIsDrawnAsOutlinesAsItReadsThePageItself(String name) {
    Report printed = Reports.read(Scan.pages(SAMPLE, 1), "printed.pdf");
    byte[] outlines =
        name.endsWith("pdf") ? OutlinedFile.pdf(SAMPLE, 1) : OutlinedFile.ofd(SAMPLE, 1);

    Report report = Reports.read(outlines, name);

    assertThat(report.source().ocrPages()).containsExactly(1);
    assertThat(report.title()).isEqualTo(printed.title());
    assertThat(values(report)).isEqualTo(values(printed));
  }

  private static void assertNear(PageBox box, PageBox other) {
    Offset<Double> near = Offset.offset(6.0);
    assertThat(box.box().x0()).isCloseTo(other.box().x0(), near);
    assertThat(box.box().y0()).isCloseTo(other.box().y0(), near);
    assertThat(box.box().y1()).isCloseTo(other.box().y1(), near);
  }

  private static PageBox box(Indicator indicator) {
    return indicator.evidence().boxes().get(0);
  }

  private static List<String> values(Report report) {
    return report.indicators().stream()
        .map(each -> each.quantity().value() + " " + each.quantity().unit())
        .toList();
  }
}
