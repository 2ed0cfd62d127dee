package org.gongbao.read.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * The fields that are open at a place in the text. A field's code is not to be read, its result is;
 * the result of a table of contents only repeats the headings.
 */
public final class Fields {
  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean inResult;
  }

  /** A mark of a field: {@code begin}, {@code separate} or {@code end}. */
  public void mark(String type) {
    Field field = open.peek();
    if (type.equals("begin")) {
      open.push(new Field());
    } else if (field != null && type.equals("separate")) {
      field.inResult = true;
    } else if (field != null && type.equals("end")) {
      open.pop();
    }
  }

  /** A piece of the innermost field's code. */
  public void code(String piece) {
    Field field = open.peek();
    if (field != null && !field.inResult) {
      field.code.append(piece);
    }
  }

  /** Whether what stands here is to be read. */
  public boolean areReadable() {
    for (Field field : open) {
      if (!field.inResult || isContents(field.code.toString())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a field's code makes a table of contents. */
  public static boolean isContents(String code) {
    return code.strip().toUpperCase(Locale.ROOT).startsWith("TOC");
  }
}
