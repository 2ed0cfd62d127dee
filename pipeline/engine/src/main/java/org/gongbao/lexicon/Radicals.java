package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The ideographs that radicals stand for: 人 for ⼈. Programs that print or paste confuse them. */
public final class Radicals {
  private static final int FIRST = 0x2E80;
  private static final int LAST = 0x2FD5;

  /** The ideograph of each radical; 0 where there is none. */
  private static final int[] IDEOGRAPHS = ideographs();

  private Radicals() {}

  /** The ideograph of a radical; any other character itself. */
  public static int ideographOf(int codePoint) {
    if (codePoint < FIRST || codePoint > LAST) {
      return codePoint;
    }
    int ideograph = IDEOGRAPHS[codePoint - FIRST];
    return ideograph == 0 ? codePoint : ideograph;
  }

  private static int[] ideographs() {
    int[] ideographs = new int[LAST - FIRST + 1];
    for (NamedCsvRecord record : Dictionaries.packaged().records("radicals.csv")) {
      int radical = record.getField("radical").codePointAt(0);
      ideographs[radical - FIRST] = record.getField("ideograph").codePointAt(0);
    }
    return ideographs;
  }
}
