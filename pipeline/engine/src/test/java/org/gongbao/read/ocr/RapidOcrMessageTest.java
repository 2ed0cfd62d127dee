package org.gongbao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RapidOcrMessageTest {
  @Test
  void passesOverWhatTheEnginePrints() throws IOException {
    RapidOcrMessage message =
        new RapidOcrMessage(
            List.of(
                Sketch.read(1, 2, 300, 40, "区民政局𠀀"),
                new ReadLine(5, 60, 9, 70, "1", List.of(0.25f), true)),
            "");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("imgDir=, imgName=page.bmp\n".getBytes(StandardCharsets.US_ASCII));
    message.write(new DataOutputStream(bytes));

    assertThat(RapidOcrMessage.read(in(bytes.toByteArray()))).isEqualTo(message);
  }

  @Test
  void tellsThatTheProcessHasEnded() {
    assertThatThrownBy(() -> RapidOcrMessage.read(in(new byte[] {1, 2, 3})))
        .isInstanceOf(EOFException.class);
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
