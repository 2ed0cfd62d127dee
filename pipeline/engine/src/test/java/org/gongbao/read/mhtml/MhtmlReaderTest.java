package org.gongbao.read.mhtml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongbao.model.UnreadableInput;
import org.gongbao.model.document.Reading;
import org.gongbao.read.DocumentReader;
import org.gongbao.read.Flow;
import org.gongbao.read.ReadingProblem;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {
  private static final String PAGE = "<html><body><p>全年新增普惠性托位856个。</p></body></html>";
  private static final String HEAD =
      String.join(
          "\r\n",
          "From: <saved>",
          "MIME-Version: 1.0",
          "Content-Type: multipart/related;",
          "\tboundary=\"--=_x\"",
          "",
          "not read",
          "");

  @Test
  void readsThePageInBase64() throws UnreadableInput {
    String part =
        "Content-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getMimeEncoder().encodeToString(PAGE.getBytes(Charset.forName("GBK")));

    Reading reading = read(message("Content-Type: image/png\r\n\r\nAAAA", part));

    assertThat(reading.mediaType()).isEqualTo("multipart/related");
    assertThat(new Flow(reading).texts()).containsExactly("全年新增普惠性托位856个。");
  }

  @Test
  void readsThePageInQuotedPrintable() throws UnreadableInput {
    StringBuilder quoted = new StringBuilder();
    for (byte value : PAGE.getBytes(StandardCharsets.UTF_8)) {
      quoted.append(value == '<' || value > '@' ? (char) value : String.format("=%02X", value));
      quoted.append(quoted.length() % 7 == 0 ? "=\r\n" : "");
    }
    String part =
        "Content-Type: text/html; charset=utf-8\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
            + quoted;

    assertThat(new Flow(read(message(part))).texts()).containsExactly("全年新增普惠性托位856个。");
  }

  @Test
  void refusesAMessageWithoutAPage() {
    assertThatThrownBy(() -> read(message("Content-Type: image/png\r\n\r\nAAAA")))
        .isInstanceOf(UnreadableInput.class)
        .hasMessageContainingAll("页.mht", "no text");
  }

  @Property(tries = 200)
  void neverFailsOtherwiseThanByRefusing(
      @ForAll @IntRange(min = 0, max = 10_000) int place, @ForAll byte value) {
    byte[] bytes =
        message("Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+5YWs5oql");
    bytes[place % bytes.length] = value;
    try {
      assertThat(new MhtmlReader().read(bytes, "页.mht").notices()).hasSizeLessThan(2);
    } catch (UnreadableInput e) {
      assertThat(e).hasMessageStartingWith("页.mht: ");
    }
  }

  private static Reading read(byte[] bytes) throws UnreadableInput {
    return DocumentReader.withPdf(
            (content, name) -> {
              throw ReadingProblem.UNSUPPORTED.in(name);
            })
        .read(bytes, "页.mht");
  }

  private static byte[] message(String... parts) {
    StringBuilder message = new StringBuilder(HEAD);
    for (String part : parts) {
      message.append("----=_x\r\n").append(part).append("\r\n");
    }
    return message.append("----=_x--\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
