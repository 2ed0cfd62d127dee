package org.gongbao.app;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.gongbao.app.batch.Extraction;
import org.gongbao.model.Outcome;

/**
 * Does to its process what the first line of a document asks for, and leaves all others to another
 * extraction: {@code poison hang}, {@code poison memory}, {@code poison crash} or {@code poison
 * exit}.
 */
public final class Poison implements Extraction {
  private static final String WORD = "poison ";

  private final Extraction other;

  /** Poison before another extraction. */
  public Poison(Extraction other) {
    this.other = other;
  }

  @Override
  public Outcome run(byte[] bytes, String path) {
    int beginning = Math.min(bytes.length, 20);
    String text = new String(bytes, 0, beginning, StandardCharsets.ISO_8859_1);
    if (text.startsWith(WORD)) {
      take(text.substring(WORD.length()).lines().findFirst().orElse(""));
    }
    return other.run(bytes, path);
  }

  private static void take(String what) {
    switch (what) {
      case "hang" -> hang();
      case "memory" -> fill();
      case "crash" -> crash();
      case "exit" -> System.exit(0);
      default -> throw new IllegalArgumentException("no such poison: " + what);
    }
  }

  private static void hang() {
    while (true) {
      LockSupport.parkNanos(1_000_000_000L);
    }
  }

  private static void fill() {
    List<byte[]> memory = new ArrayList<>();
    while (memory.size() < Integer.MAX_VALUE) {
      memory.add(new byte[1 << 20]);
    }
  }

  /** Writes where no memory is, as a library that is not written in Java can. */
  private static void crash() {
    try {
      Class<?> type = Class.forName("sun.misc.Unsafe");
      Field field = type.getDeclaredField("theUnsafe");
      field.setAccessible(true);
      type.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          e instanceof InvocationTargetException wrapped ? wrapped.getCause() : e);
    }
  }
}
