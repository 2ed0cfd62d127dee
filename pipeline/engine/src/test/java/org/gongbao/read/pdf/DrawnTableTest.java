package org.gongbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongbao.layout.Layout;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Block;
import org.gongbao.model.document.Reading;
import org.gongbao.model.document.TableBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table of three rows and columns, drawn in all the ways that programs draw tables. */
class DrawnTableTest {
  private static final String[][] CELLS = {
    {"指标", "产量", "增长"}, {"粮食", "86.5", "6.1"}, {"油料", "8.64", "3.8"}
  };
  private static final float LEFT = 60;
  private static final float TOP = 500;
  private static final float WIDTH = 120;
  private static final float HEIGHT = 30;

  @Test
  void isReadFromStrokedLines() throws UnreadableInput {
    assertThat(edges(page("1 w " + rules("%s %s m %s %s l S "))))
        .containsExactly(60, 180, 300, 420);
  }

  @Test
  void isReadFromLinesDashedByAPattern() throws UnreadableInput {
    assertThat(edges(page("[3 2] 0 d 1 w " + rules("%s %s m %s %s l S "))))
        .containsExactly(60, 180, 300, 420);
  }

  @Test
  void isReadFromDashesDrawnOneByOne() throws UnreadableInput {
    assertThat(edges(page("1 w " + broken(8, "%s %s m ", 4, "%s %s l S ")))).hasSize(4);
  }

  @Test
  void isReadFromDottedLines() throws UnreadableInput {
    StringBuilder dots = new StringBuilder();
    for (int line = 0; line < 4; line++) {
      for (float along = 0; along < 3 * WIDTH; along += 3) {
        dots.append(format("%s %s 1 1 re f ", LEFT + along, TOP - line * HEIGHT));
      }
      for (float along = 0; along < 3 * HEIGHT; along += 3) {
        dots.append(format("%s %s 1 1 re f ", LEFT + line * WIDTH, TOP - along));
      }
    }

    assertThat(edges(page(dots.toString()))).containsExactly(61, 181, 301, 421);
  }

  @Test
  void isReadFromLinesThatLeanALittle() throws UnreadableInput {
    StringBuilder lines = new StringBuilder();
    for (int line = 0; line < 4; line++) {
      float y = TOP - line * HEIGHT;
      float x = LEFT + line * WIDTH;
      lines.append(format("%s %s m %s %s l S ", LEFT, y, LEFT + 3 * WIDTH, y + 0.8f));
      lines.append(format("%s %s m %s %s l S ", x, TOP, x + 0.7f, TOP - 3 * HEIGHT));
    }

    assertThat(edges(page(lines.toString()))).hasSize(4);
  }

  @Test
  void isReadFromThickLines() throws UnreadableInput {
    StringBuilder bars = new StringBuilder();
    for (int line = 0; line < 4; line++) {
      bars.append(format("%s %s %s 4 re f ", LEFT, TOP - line * HEIGHT - 2, 3 * WIDTH));
      bars.append(format("%s %s 4 %s re f ", LEFT + line * WIDTH - 2, TOP - 90, 3 * HEIGHT));
    }

    assertThat(edges(page(bars.toString()))).containsExactly(60, 180, 300, 420);
  }

  @Test
  void isReadFromFourThinRectanglesAroundEachCell() throws UnreadableInput {
    String cell =
        "%1$s %2$s %3$s 0.5 re f %1$s %5$s %3$s 0.5 re f %1$s %2$s 0.5 %4$s re f %6$s %2$s 0.5 %4$s re f ";

    assertThat(edges(page(boxes(0, cell)))).containsExactly(60, 180, 300, 420);
  }

  @ParameterizedTest(name = "{0} points between cells")
  @CsvSource({"0", "2", "4", "8"})
  void isReadFromFilledRectangles(float gap) throws UnreadableInput {
    assertThat(edges(page("0.9 g " + boxes(gap, "%s %s %s %s re f ") + "0 g "))).hasSize(4);
  }

  @ParameterizedTest(name = "{0} points between cells")
  @CsvSource({"0", "2", "4", "8"})
  void isReadFromFramesAroundEachCell(float gap) throws UnreadableInput {
    assertThat(edges(page(boxes(gap, "%s %s %s %s re S ")))).hasSize(4);
  }

  @Test
  void isReadFromBroadStrokesBehindEachRow() throws UnreadableInput {
    StringBuilder grounds = new StringBuilder("0.9 G 30 w ");
    for (int row = 0; row < 3; row++) {
      float y = TOP - (row + 0.5f) * HEIGHT;
      grounds.append(format("%s %s m %s %s l S ", LEFT, y, LEFT + 3 * WIDTH, y));
    }

    assertThat(edges(page(grounds.toString()))).hasSize(4);
  }

  @ParameterizedTest(name = "/Rotate {0}")
  @CsvSource({"90", "180", "270"})
  void isReadOnAPageThatIsRotatedUntilItIsUpright(int rotation) throws UnreadableInput {
    String turn =
        switch (rotation) {
          case 90 -> "0 1 -1 0 600 0";
          case 180 -> "-1 0 0 -1 600 800";
          default -> "0 -1 1 0 0 800";
        };
    String content = "q " + turn + " cm " + drawn(rules("%s %s m %s %s l S ")) + " Q";

    assertThat(edges(new PdfSketch().page(600, 800, rotation, content)))
        .containsExactly(60, 180, 300, 420);
  }

  @ParameterizedTest(name = "/Rotate {0}")
  @CsvSource({"90", "180", "270"})
  void isReadOnAPageThatIsRotatedAwayFromTheReader(int rotation) throws UnreadableInput {
    String content = drawn(rules("%s %s m %s %s l S "));

    assertThat(edges(new PdfSketch().page(600, 800, rotation, content)))
        .containsExactly(60, 180, 300, 420);
  }

  @ParameterizedTest(name = "cm {0}")
  @CsvSource({"0 1 -1 0 600 0", "0 -1 1 0 0 800", "-1 0 0 -1 600 800"})
  void isReadWhereAMatrixTurnsThePagesContent(String matrix) throws UnreadableInput {
    String content = "q " + matrix + " cm " + drawn(rules("%s %s m %s %s l S ")) + " Q";

    assertThat(edges(new PdfSketch().page(600, 800, 0, content)))
        .containsExactly(60, 180, 300, 420);
  }

  /** The rules between rows and columns, each by an operator that takes both its ends. */
  private static String rules(String operators) {
    StringBuilder rules = new StringBuilder();
    for (int line = 0; line < 4; line++) {
      float y = TOP - line * HEIGHT;
      float x = LEFT + line * WIDTH;
      rules.append(format(operators, LEFT, y, LEFT + 3 * WIDTH, y));
      rules.append(format(operators, x, TOP, x, TOP - 3 * HEIGHT));
    }
    return rules.toString();
  }

  private static String broken(float pitch, String move, float length, String line) {
    StringBuilder dashes = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      float y = TOP - i * HEIGHT;
      float x = LEFT + i * WIDTH;
      for (float along = 0; along < 3 * WIDTH; along += pitch) {
        dashes.append(format(move, LEFT + along, y)).append(format(line, LEFT + along + length, y));
      }
      for (float along = 0; along < 3 * HEIGHT; along += pitch) {
        dashes.append(format(move, x, TOP - along)).append(format(line, x, TOP - along - length));
      }
    }
    return dashes.toString();
  }

  /** The cells by operators that take left, bottom, width, height, upper and right line. */
  private static String boxes(float gap, String operators) {
    StringBuilder boxes = new StringBuilder();
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        float x = LEFT + column * WIDTH + gap / 2;
        float y = TOP - (row + 1) * HEIGHT + gap / 2;
        float width = WIDTH - gap;
        float height = HEIGHT - gap;
        boxes.append(format(operators, x, y, width, height, y + height - 0.5f, x + width - 0.5f));
      }
    }
    return boxes.toString();
  }

  private static String drawn(String lines) {
    StringBuilder content = new StringBuilder(lines);
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        float x = LEFT + column * WIDTH + 10;
        content.append(PdfSketch.text(x, TOP - row * HEIGHT - 20, 14, CELLS[row][column]));
      }
    }
    return content.toString();
  }

  private static PdfSketch page(String lines) {
    return new PdfSketch().page(drawn(lines));
  }

  /** The columns' edges in whole points, of a table that has every text in its cell. */
  private static List<Integer> edges(PdfSketch file) throws UnreadableInput {
    Reading reading = new PdfReader().read(file.bytes(), "a.pdf");
    List<Block> blocks = new Layout().arrange(((Reading.Paged) reading.content()).pages());
    assertThat(blocks).hasSize(1);
    TableBlock table = (TableBlock) blocks.get(0);
    assertThat(table.cells().stream().map(cell -> cell.text().text()).collect(Collectors.toList()))
        .containsExactly("指标", "产量", "增长", "粮食", "86.5", "6.1", "油料", "8.64", "3.8");
    return table.columnEdges().stream().map(Math::round).toList();
  }

  private static String format(String operators, Object... numbers) {
    return String.format(Locale.ROOT, operators, numbers);
  }
}
