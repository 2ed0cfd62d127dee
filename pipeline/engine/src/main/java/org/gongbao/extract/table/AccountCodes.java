package org.gongbao.extract.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codes of accounts in the rows of a table, printed whole (2010301) or by class, section and
 * item (201, 03, 01). A row adds up those whose codes go on from its own.
 */
final class AccountCodes {
  private static final int SHORTEST = 3;
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private boolean repeated;

  /** The codes that some neighbouring columns hold in a band. */
  AccountCodes(CellGrid cells, Band band, List<Integer> columns) {
    String[] carried = new String[columns.size()];
    for (int row = band.firstRow(); row < band.end(); row++) {
      String code = code(cells, row, columns, carried);
      if (code != null) {
        repeated |= rows.put(code, row) != null;
      }
    }
  }

  private static @Nullable String code(
      CellGrid cells, int row, List<Integer> columns, String[] carried) {
    StringBuilder code = new StringBuilder();
    int last = -1;
    for (int i = 0; i < columns.size(); i++) {
      String text = cells.text(row, columns.get(i));
      if (!text.isEmpty() && !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return null;
      }
      last = text.isEmpty() ? last : i;
    }
    for (int i = 0; i <= last; i++) {
      String text = cells.text(row, columns.get(i));
      carried[i] = text.isEmpty() ? carried[i] : text;
      if (carried[i] == null) {
        return null;
      }
      code.append(carried[i]);
    }
    return code.length() < SHORTEST || code.length() % 2 == 0 ? null : code.toString();
  }

  /** Whether the codes tell anything: several, and none twice. */
  boolean tell() {
    return rows.size() > 1 && !repeated;
  }

  /** The rows that have a code. */
  boolean has(int row) {
    return rows.containsValue(row);
  }

  /** The rows that each row adds up; none for a row at the lowest level. */
  Map<Integer, List<Integer>> parts() {
    Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
    rows.forEach(
        (code, row) -> {
          String parent = parent(code);
          if (parent != null) {
            parts.computeIfAbsent(rows.get(parent), p -> new ArrayList<>()).add(row);
          }
        });
    return parts;
  }

  /** The rows that are under no other. */
  List<Integer> top() {
    List<Integer> top = new ArrayList<>();
    rows.forEach(
        (code, row) -> {
          if (parent(code) == null) {
            top.add(row);
          }
        });
    return top;
  }

  private @Nullable String parent(String code) {
    for (int length = code.length() - 2; length >= SHORTEST; length -= 2) {
      String prefix = code.substring(0, length);
      if (rows.containsKey(prefix)) {
        return prefix;
      }
    }
    return null;
  }
}
