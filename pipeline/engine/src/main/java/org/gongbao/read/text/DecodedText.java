package org.gongbao.read.text;

import java.nio.charset.Charset;

/**
 * Text got from bytes.
 *
 * @param text the text, without a byte order mark
 * @param charset the encoding that it was in
 * @param damaged how many characters could not be decoded and stand as U+FFFD
 */
public record DecodedText(String text, Charset charset, int damaged) {}
