package org.gongbao.read.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.read.text.DecodedText;
import org.gongbao.read.text.TextDecoder;
import org.jspecify.annotations.Nullable;

/** Decodes a page: a byte order mark decides, then what the page declares, then its bytes. */
final class PageText {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta\\s[^<>]*?charset\\s*+=\\s*+[\"']?+([\\w-]++)", Pattern.CASE_INSENSITIVE);
  private static final Pattern GB = Pattern.compile("gb.*+|x-gb.*+", Pattern.CASE_INSENSITIVE);

  private PageText() {}

  /**
   * Decodes a page.
   *
   * @param told the encoding that came with it; null for none
   */
  static Optional<DecodedText> decode(byte[] bytes, @Nullable String told) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    boolean marked = head.startsWith("ï»¿") || head.startsWith("ÿþ") || head.startsWith("þÿ");
    // Pages that moved to UTF-8 often declare what they were in before; hardly any text is valid
    // UTF-8 by chance.
    String name = told == null && declared.find() ? declared.group(1) : told;
    if (!marked && name != null && !isUtf8(bytes)) {
      Optional<DecodedText> text =
          charset(name).flatMap(charset -> TextDecoder.decode(bytes, charset));
      if (text.isPresent()) {
        return text;
      }
    }
    return TextDecoder.decode(bytes);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The charset of a name; pages that declare an older part of GB18030 often use all of it. */
  private static Optional<Charset> charset(String name) {
    if (GB.matcher(name).matches()) {
      return Optional.of(Charset.forName("GB18030"));
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
