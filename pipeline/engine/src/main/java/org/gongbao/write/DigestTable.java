package org.gongbao.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Numbers by text, in 24 bytes a slot whatever the texts' length: of each text 128 bits of its
 * SHA-256 are kept, so that the paths of a whole archive need not sit in memory.
 */
public final class DigestTable {
  /** What is found where nothing was put. */
  public static final long ABSENT = -1;

  private static final int FIRST_CAPACITY = 1 << 10;

  private final MessageDigest digest;
  private long[] upper = new long[FIRST_CAPACITY];
  private long[] lower = new long[FIRST_CAPACITY];
  private long[] numbers = filled(FIRST_CAPACITY);
  private int size;

  /** An empty table. */
  public DigestTable() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Puts a number with a text, in the place of the one that was there.
   *
   * @param number from 0
   * @return the number that was there, or {@link #ABSENT}
   */
  public long put(String text, long number) {
    if (number < 0) {
      throw new IllegalArgumentException("numbers count from 0: " + number);
    }
    ByteBuffer key = key(text);
    int slot = slot(key.getLong(0), key.getLong(Long.BYTES));
    long before = numbers[slot];
    upper[slot] = key.getLong(0);
    lower[slot] = key.getLong(Long.BYTES);
    numbers[slot] = number;
    if (before == ABSENT && ++size > numbers.length / 2) {
      grow();
    }
    return before;
  }

  /** The number of a text, or {@link #ABSENT}. */
  public long get(String text) {
    ByteBuffer key = key(text);
    return numbers[slot(key.getLong(0), key.getLong(Long.BYTES))];
  }

  /** Whether a number was put with the text. */
  public boolean contains(String text) {
    return get(text) != ABSENT;
  }

  /** How many texts have a number. */
  public int size() {
    return size;
  }

  private ByteBuffer key(String text) {
    return ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private int slot(long high, long low) {
    int slot = (int) high & (numbers.length - 1);
    while (numbers[slot] != ABSENT && (upper[slot] != high || lower[slot] != low)) {
      slot = (slot + 1) & (numbers.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldUpper = upper;
    long[] oldLower = lower;
    long[] oldNumbers = numbers;
    int capacity = oldNumbers.length * 2;
    upper = new long[capacity];
    lower = new long[capacity];
    numbers = filled(capacity);
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != ABSENT) {
        int slot = slot(oldUpper[i], oldLower[i]);
        upper[slot] = oldUpper[i];
        lower[slot] = oldLower[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  private static long[] filled(int length) {
    long[] numbers = new long[length];
    Arrays.fill(numbers, ABSENT);
    return numbers;
  }
}
