package org.gongbao.read.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongbao.model.Notice;
import org.gongbao.model.Severity;

/**
 * Decodes text whose encoding nobody tells: a byte order mark decides; else the first encoding that
 * explains every byte, in the order of how much chance would have to do with it; else the first
 * that explains nearly all.
 */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** One damaged character in so many is still a damaged text, and no other encoding. */
  private static final int CHARACTERS_PER_DAMAGE = 100;

  private TextDecoder() {}

  /** The text that the bytes are, or nothing where they are none. */
  public static Optional<DecodedText> decode(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0 && !endsUtf16(bytes, length)) {
      length--;
    }
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return readable(lenient(bytes, 3, length, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xff, 0xfe, 0, 0)) {
      return readable(lenient(bytes, 4, bytes.length, Charset.forName("UTF-32LE")));
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return readable(lenient(bytes, 2, length, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return readable(lenient(bytes, 2, length, StandardCharsets.UTF_16BE));
    }
    if (starts(bytes, 0x84, 0x31, 0x95, 0x33)) {
      return readable(lenient(bytes, 4, length, GB18030));
    }
    return withoutMark(bytes, length);
  }

  /** The bytes in a given encoding, or nothing where they are not, or hardly, text in it. */
  public static Optional<DecodedText> decode(byte[] bytes, Charset charset) {
    return readable(lenient(bytes, 0, bytes.length, charset));
  }

  /** What the reader of the data should know of the decoding. */
  public static List<Notice> noticesOf(DecodedText decoded) {
    return decoded.damaged() == 0
        ? List.of()
        : List.of(
            new Notice(
                "DAMAGED_CHARACTERS",
                Severity.WARNING,
                decoded.damaged()
                    + " places could not be decoded as "
                    + decoded.charset().name()
                    + " and stand as U+FFFD",
                null));
  }

  private static Optional<DecodedText> withoutMark(byte[] bytes, int length) {
    boolean zeros = holdsZero(bytes, length);
    if (!zeros) {
      Optional<DecodedText> utf8 = strict(bytes, length, StandardCharsets.UTF_8);
      if (utf8.isPresent()) {
        return utf8;
      }
    }
    if (length % 2 == 0) {
      for (Charset utf16 : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
        Optional<DecodedText> text = strict(bytes, length, utf16);
        if (text.isPresent() && isChinese(text.get().text())) {
          return text;
        }
      }
    }
    if (zeros) {
      return Optional.empty();
    }
    // Bytes of UTF-8 pass for GB18030 by chance, hardly ever the other way round.
    DecodedText utf8 = lenient(bytes, 0, length, StandardCharsets.UTF_8);
    if (utf8.damaged() * CHARACTERS_PER_DAMAGE <= utf8.text().length() || isCutCharacter(utf8)) {
      return readable(utf8);
    }
    // So do those of Big5, which is tried where GB18030 explains too few of them.
    return chinese(bytes, length, GB18030).or(() -> chinese(bytes, length, BIG5));
  }

  private static Optional<DecodedText> chinese(byte[] bytes, int length, Charset charset) {
    return readable(lenient(bytes, 0, length, charset)).filter(text -> isChinese(text.text()));
  }

  private static boolean isCutCharacter(DecodedText text) {
    return text.damaged() == 1 && text.text().endsWith("\ufffd") && isChinese(text.text());
  }

  private static Optional<DecodedText> strict(byte[] bytes, int length, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, 0, length))
              .toString();
      return readable(new DecodedText(text, charset, 0));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static DecodedText lenient(byte[] bytes, int begin, int length, Charset charset) {
    int to = Math.max(begin, length);
    String text = new String(bytes, begin, to - begin, charset);
    return new DecodedText(text, charset, (int) text.chars().filter(c -> c == 0xfffd).count());
  }

  /** Keeps what people could read: hardly any control characters and hardly any damage. */
  private static Optional<DecodedText> readable(DecodedText decoded) {
    String text = decoded.text();
    long controls =
        text.chars()
            .filter(c -> (c < ' ' && (c < '\t' || c > '\r') && c != 0x1a) || c == 0x7f)
            .count();
    boolean damaged =
        decoded.damaged() * CHARACTERS_PER_DAMAGE > text.length() && !isCutCharacter(decoded);
    return controls * 1000 > text.length() || damaged ? Optional.empty() : Optional.of(decoded);
  }

  /** Whether nine in ten characters are Chinese, their marks, or those that stand among them. */
  private static boolean isChinese(String text) {
    int usual = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean common =
          (c >= '\u3400' && c <= '\u9fff')
              || Character.isSurrogate(c)
              || (c >= '\u3000' && c <= '\u303f')
              || (c >= '\uff01' && c <= '\uffe5')
              || (c >= '\u2010' && c <= '\u2027')
              || (c >= ' ' && c <= '~')
              || c == '\n'
              || c == '\r'
              || c == '\t';
      if (common) {
        usual++;
      }
    }
    return usual * 10L >= text.length() * 9L;
  }

  private static boolean endsUtf16(byte[] bytes, int length) {
    return length % 2 == 0 && length >= 2 && bytes[length - 2] != 0;
  }

  private static boolean holdsZero(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
