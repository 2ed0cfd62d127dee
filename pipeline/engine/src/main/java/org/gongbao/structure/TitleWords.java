package org.gongbao.structure;

import java.util.List;
import org.gongbao.lexicon.Dictionaries;

/** Tells titles by the words that they end with. */
final class TitleWords {
  private final List<String> documents;
  private final List<String> tables;

  TitleWords(Dictionaries dictionaries) {
    documents = words(dictionaries, "DOCUMENT");
    tables = words(dictionaries, "TABLE");
  }

  private static List<String> words(Dictionaries dictionaries, String of) {
    return dictionaries.records("sections-titles.csv").stream()
        .filter(record -> record.getField("of").equals(of))
        .map(record -> record.getField("word"))
        .toList();
  }

  /** Whether a line ends as the title of a report does. */
  boolean endDocumentTitle(String line) {
    return endsWithAny(line, documents);
  }

  /** Whether a line ends as the title of a table or an annex does. */
  boolean endTableTitle(String line) {
    return endsWithAny(line, tables);
  }

  private static boolean endsWithAny(String line, List<String> words) {
    String title = withoutBracket(HeadingText.title(line));
    for (String word : words) {
      if (title.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutBracket(String title) {
    if (title.endsWith("）") || title.endsWith(")")) {
      int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
      return open > 0 ? title.substring(0, open) : title;
    }
    return title;
  }
}
