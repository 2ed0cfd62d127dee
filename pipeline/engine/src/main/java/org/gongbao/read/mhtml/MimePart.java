package org.gongbao.read.mhtml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a MIME message (RFC 2045, 2046): its header and its body, each byte a character.
 *
 * @param header the fields by their names in lower case
 * @param body the body as it is transferred
 */
record MimePart(Map<String, String> header, String body) {
  private static final Pattern END_OF_HEADER = Pattern.compile("\r?\n\r?\n");
  private static final Pattern FOLDED = Pattern.compile("\r?\n[ \t]+");

  /** Parses a part. */
  static MimePart parse(String text) {
    Matcher end = END_OF_HEADER.matcher(text);
    boolean found = end.find();
    String head = FOLDED.matcher(found ? text.substring(0, end.start()) : text).replaceAll(" ");
    Map<String, String> header = new HashMap<>();
    for (String line : head.split("\r?\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        header.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return new MimePart(header, found ? text.substring(end.end()) : "");
  }

  /** The media type in lower case, without its parameters. */
  String type() {
    String given = header.getOrDefault("content-type", "text/plain");
    int end = given.indexOf(';');
    return (end < 0 ? given : given.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** A parameter of the media type; null where it is not given. */
  @Nullable String parameter(String name) {
    Matcher found =
        Pattern.compile(
                ";\\s*" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))",
                Pattern.CASE_INSENSITIVE)
            .matcher(header.getOrDefault("content-type", ""));
    if (!found.find()) {
      return null;
    }
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  /** The parts of a body of several; none where it is not. */
  List<MimePart> parts() {
    String boundary = parameter("boundary");
    List<MimePart> parts = new ArrayList<>();
    if (boundary == null || boundary.isEmpty() || !type().startsWith("multipart/")) {
      return parts;
    }
    String mark = "--" + boundary;
    int at = lineOf(mark, 0);
    while (at >= 0 && !body.startsWith("--", at + mark.length())) {
      int begin = body.indexOf('\n', at) + 1;
      int next = begin == 0 ? -1 : lineOf(mark, begin);
      if (begin > 0) {
        parts.add(parse(body.substring(begin, next < 0 ? body.length() : next)));
      }
      at = next;
    }
    return parts;
  }

  /** Where a line begins with a mark, from an offset on; -1 for nowhere. */
  private int lineOf(String mark, int from) {
    int at = body.indexOf(mark, from);
    while (at > 0 && body.charAt(at - 1) != '\n') {
      at = body.indexOf(mark, at + 1);
    }
    return at;
  }

  /** The bytes of the body. */
  byte[] content() {
    String encoding =
        header.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT).strip();
    return switch (encoding) {
      case "base64" -> base64();
      case "quoted-printable" -> quotedPrintable();
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private byte[] base64() {
    String digits = body.replaceAll("[^A-Za-z0-9+/]", "");
    return Base64.getDecoder()
        .decode(
            digits.substring(0, digits.length() % 4 == 1 ? digits.length() - 1 : digits.length()));
  }

  private byte[] quotedPrintable() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char character = body.charAt(i);
      if (character != '=') {
        bytes.write(character);
      } else if (body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (body.startsWith("\n", i + 1)) {
        i++;
      } else if (i + 2 < body.length()) {
        int high = Character.digit(body.charAt(i + 1), 16);
        int low = Character.digit(body.charAt(i + 2), 16);
        if (high >= 0 && low >= 0) {
          bytes.write(high * 16 + low);
          i += 2;
        } else {
          bytes.write(character);
        }
      }
    }
    return bytes.toByteArray();
  }
}
