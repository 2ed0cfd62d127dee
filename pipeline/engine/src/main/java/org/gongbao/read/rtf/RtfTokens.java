package org.gongbao.read.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts a file into groups, control words and bytes of text. */
final class RtfTokens {
  private static final int LONGEST_WORD = 32;
  private static final int MOST_DIGITS = 10;

  private final byte[] bytes;
  private int at;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Takes the pieces of a file one by one. */
  interface Sink {
    /** A group begins. */
    void open();

    /** A group ends. */
    void close();

    /** A byte of text, written as itself or as {@code \'hh}. */
    void text(int value);

    /**
     * A control word or symbol.
     *
     * @param word its letters, or the one character of a symbol
     * @param given whether it has a number
     * @param number its number; 0 where it has none
     */
    void control(String word, boolean given, int number);
  }

  /** Gives the pieces to a sink; whether all groups were closed. */
  boolean run(Sink sink) {
    int depth = 0;
    boolean closed = false;
    while (at < bytes.length && !closed) {
      int next = bytes[at++] & 0xff;
      switch (next) {
        case '{' -> {
          depth++;
          sink.open();
        }
        case '}' -> {
          sink.close();
          closed = --depth <= 0;
        }
        case '\\' -> control(sink);
        case '\r', '\n', 0 -> {}
        default -> sink.text(next);
      }
    }
    return closed;
  }

  private void control(Sink sink) {
    if (at >= bytes.length) {
      return;
    }
    int first = bytes[at] & 0xff;
    if (!isLetter(first)) {
      at++;
      if (first == '\'') {
        hexadecimal(sink);
      } else {
        sink.control(String.valueOf((char) first), false, 0);
      }
      return;
    }
    int begin = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - begin < LONGEST_WORD) {
      at++;
    }
    String word = new String(bytes, begin, at - begin, StandardCharsets.US_ASCII);
    boolean negative = at < bytes.length && bytes[at] == '-';
    if (negative) {
      at++;
    }
    int digits = at;
    long number = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < MOST_DIGITS) {
      number = number * 10 + bytes[at++] - '0';
    }
    boolean given = at > digits;
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    int value =
        (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, negative ? -number : number));
    if (word.equals("bin")) {
      at = (int) Math.min(bytes.length, at + Math.max(0L, value));
    } else {
      sink.control(word, given, value);
    }
  }

  private void hexadecimal(Sink sink) {
    if (at + 1 < bytes.length) {
      int high = Character.digit(bytes[at], 16);
      int low = Character.digit(bytes[at + 1], 16);
      if (high >= 0 && low >= 0) {
        at += 2;
        sink.text(high * 16 + low);
      }
    }
  }

  private static boolean isLetter(int character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }
}
