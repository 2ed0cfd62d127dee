package org.gongbao.extract.header;

import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.extract.header.Lines.Line;
import org.gongbao.lexicon.Divisions;
import org.gongbao.lexicon.Genres;
import org.gongbao.model.document.Document.PassageKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title: the first lines that together end as titles end. A title may be broken over
 * several lines, the issuer's name on the first of them.
 */
final class TitleReader {
  private static final int MOST_LINES = 5;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 110;
  private static final Pattern NOTE_MARK = Pattern.compile("[①-⑳*＊※]+$|(\\[\\d+\\]|〔\\d+〕)$");
  private static final Pattern DOCUMENT_NUMBER = Pattern.compile(".*[〔\\[［]\\d{4}[〕\\]］]\\d+号.*");
  private static final Pattern ISSUER = Pattern.compile(".{2,22}(政府|局|厅|委员会|办公室|[省市区县州旗镇乡])");
  private static final Pattern NUMBERED =
      Pattern.compile("([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第[一二三四五六七八九十]+部分|\\d+[.．、]).*");

  private final Genres genres;
  private final Divisions divisions;
  private final List<String> endings;
  private final List<String> haltings;

  TitleReader(Genres genres, Divisions divisions) {
    this.genres = genres;
    this.divisions = divisions;
    this.endings = genres.cues("ending");
    this.haltings = genres.cues("halting");
  }

  /** The title; null where there is none. */
  @Nullable Title in(Lines lines) {
    List<Line> head = lines.head();
    Title byEnding = byEnding(head);
    Title byKind = byKind(head);
    if (byEnding == null || byKind == null) {
      return byEnding == null ? byKind : byEnding;
    }
    boolean marked =
        head.subList(byEnding.firstLine(), byEnding.nextLine()).stream().anyMatch(Title::isMarked);
    return marked ? byEnding : byKind;
  }

  private @Nullable Title byEnding(List<Line> head) {
    for (int first = 0; first < head.size(); first++) {
      if (!canBegin(head.get(first).text())) {
        continue;
      }
      StringBuilder joined = new StringBuilder();
      for (int next = first; next < Math.min(head.size(), first + MOST_LINES); next++) {
        String line = withoutNoteMark(head.get(next).text());
        if (!canBelong(line) || joined.length() + line.length() > LONGEST) {
          break;
        }
        joined.append(line);
        if (joined.length() < SHORTEST) {
          continue;
        }
        if (endsWith(endings, joined)) {
          return withEdition(joined, head, first, next + 1);
        }
        if (endsWith(haltings, joined)) {
          boolean on = next + 1 < head.size() && goesOnWith(head.get(next + 1).text());
          if (!on) {
            return withEdition(joined, head, first, next + 1);
          }
          continue;
        }
        if (next == first && !canGoOn(line)) {
          break;
        }
      }
    }
    return null;
  }

  private Title withEdition(StringBuilder title, List<Line> head, int first, int next) {
    int behind = next;
    if (next < head.size()) {
      String line = head.get(next).text();
      boolean bracketed = line.startsWith("（") && line.endsWith("）");
      if (bracketed && genres.contains("edition", line) && PrintedDate.in(line, 0) == null) {
        title.append(line);
        behind++;
      }
    }
    return new Title(title.toString(), first, behind);
  }

  /** The lines that the document's structure takes for the title. */
  private static @Nullable Title byKind(List<Line> head) {
    int first = 0;
    while (first < head.size() && !Title.isMarked(head.get(first))) {
      first++;
    }
    int next = first;
    StringBuilder joined = new StringBuilder();
    while (next < head.size() && Title.isMarked(head.get(next))) {
      joined.append(withoutNoteMark(head.get(next).text()));
      next++;
    }
    return next == first ? null : new Title(joined.toString(), first, next);
  }

  /** Whether a line is the rest of a title that could have ended before it. */
  private boolean goesOnWith(String line) {
    return canBegin(line)
        && PrintedDate.yearIn(line, 0) == 0
        && (endsWith(endings, line) || endsWith(haltings, line));
  }

  private static boolean endsWith(List<String> endings, CharSequence title) {
    String text = title.toString();
    int bracket =
        text.endsWith("）") || text.endsWith(")")
            ? Math.max(text.lastIndexOf('（'), text.lastIndexOf('('))
            : -1;
    String body = bracket > 0 ? text.substring(0, bracket) : text;
    return endings.stream().anyMatch(body::endsWith);
  }

  private boolean canBegin(String line) {
    return canBelong(line)
        && !isLabelled(line)
        && !genres.contains("skip", line.substring(0, Math.min(line.length(), 5)))
        && !NUMBERED.matcher(line).matches();
  }

  /** 部门名称：某局 names the issuer, and is no title. */
  private boolean isLabelled(String line) {
    int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
    return colon > 0 && genres.contains("issuer", line.substring(0, colon));
  }

  private static boolean canBelong(String line) {
    if (line.isEmpty()) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    PrintedDate date = PrintedDate.in(line, 0);
    return "。：:；;！!？?…，".indexOf(last) < 0
        && !line.startsWith("—")
        && (date == null || date.end() - date.begin() < line.length())
        && !DOCUMENT_NUMBER.matcher(line).matches();
  }

  /** Whether a title may go on on the next line behind a line. */
  private boolean canGoOn(String line) {
    for (int end = 2; end <= line.length(); end++) {
      if (!divisions.endingAt(line, end).divisions().isEmpty()) {
        return true;
      }
    }
    return ISSUER.matcher(line).matches()
        || line.contains("国务院")
        || line.contains("关于")
        || PrintedDate.yearIn(line, 0) > 0;
  }

  private static String withoutNoteMark(String line) {
    return NOTE_MARK.matcher(line).replaceAll("");
  }

  /**
   * A title.
   *
   * @param text the title on one line
   * @param firstLine index of its first line
   * @param nextLine index of the line behind it
   */
  record Title(String text, int firstLine, int nextLine) {
    static boolean isMarked(Line line) {
      return line.kind() == PassageKind.TITLE;
    }
  }
}
