package org.gongbao.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String REPORT = "一、工作回顾\n2024年，全市新增就业3.2万人，增长5.1%。\n";
  private static final String LONG = REPORT.repeat(20);

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
  void decodesWithoutAByteOrderMark(String charset) {
    byte[] bytes = REPORT.getBytes(Charset.forName(charset));

    assertThat(TextDecoder.decode(bytes)).get().extracting(DecodedText::text).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030"})
  void takesTheByteOrderMarkOff(String charset) {
    byte[] bytes = ("\ufeff" + REPORT).getBytes(Charset.forName(charset));

    assertThat(TextDecoder.decode(bytes)).get().extracting(DecodedText::text).isEqualTo(REPORT);
  }

  @Test
  void decodesUtf16WithoutAnyAscii() {
    byte[] bytes = "全市人民".getBytes(StandardCharsets.UTF_16LE);

    assertThat(TextDecoder.decode(bytes)).get().extracting(DecodedText::text).isEqualTo("全市人民");
  }

  @Test
  void readsAFourByteCharacterOfGb18030() {
    byte[] bytes = "关于䶮江流域治理的报告。𠮷".getBytes(Charset.forName("GB18030"));

    assertThat(TextDecoder.decode(bytes)).get().extracting(DecodedText::damaged).isEqualTo(0);
  }

  @Test
  void keepsUtf8WithADamagedByteAndSaysSo() {
    byte[] bytes = LONG.getBytes(StandardCharsets.UTF_8);
    bytes[LONG.substring(0, 30).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xff;

    DecodedText decoded = TextDecoder.decode(bytes).orElseThrow();

    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.damaged()).isPositive();
    assertThat(TextDecoder.noticesOf(decoded)).hasSize(1);
  }

  @Test
  void keepsUtf8CutInsideACharacter() {
    byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 2);

    DecodedText decoded = TextDecoder.decode(cut).orElseThrow();

    assertThat(decoded.text()).startsWith("一、工作回顾").endsWith("\ufffd");
  }

  @Test
  void readsBig5WhereGb18030ExplainsTooFewBytes() {
    String text = "雲汀市澄浦區2023年工作總結：全年新增學位1200個，投入資金2.35億元。";

    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("Big5"))))
        .hasValueSatisfying(decoded -> assertThat(decoded.text()).isEqualTo(text));
  }

  @Test
  void findsNoTextInBinaryContent() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 2000; i++) {
      bytes.write(i * 37 % 256);
    }

    assertThat(TextDecoder.decode(bytes.toByteArray())).isEmpty();
    assertThat(TextDecoder.decode(new byte[] {1, 2, 3, 4, 5, 6})).isEmpty();
  }
}
