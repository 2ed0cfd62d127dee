package org.gongbao.extract.project;

import java.util.regex.Pattern;
import org.gongbao.extract.text.FoldedText;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;

/** The words of a report's title: of a first line as short as one where none is set as such. */
final class ReportTitle {
  private static final Pattern LINE = Pattern.compile("[^。；：，]{6,60}");

  private ReportTitle() {}

  /** The title, folded; empty where there is none. */
  static String of(Document document) {
    StringBuilder title = new StringBuilder();
    String text = document.text().text();
    for (Passage passage : document.passages()) {
      if (passage.kind() == PassageKind.TITLE) {
        title.append(FoldedText.of(text, passage.begin(), passage.end()).text());
      }
    }
    if (title.length() > 0 || document.passages().isEmpty()) {
      return title.toString();
    }
    Passage first = document.passages().get(0);
    String line = FoldedText.of(text, first.begin(), first.end()).text();
    return LINE.matcher(line).matches() ? line : "";
  }
}
