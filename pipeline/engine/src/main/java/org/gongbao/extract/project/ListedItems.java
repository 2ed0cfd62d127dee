package org.gongbao.extract.project;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.model.document.Document;
import org.gongbao.model.document.Document.Passage;
import org.gongbao.model.document.Document.PassageKind;
import org.gongbao.model.finding.Span;
import org.jspecify.annotations.Nullable;

/** Reads the members of a list from a place of a document on: numbered ones, or parted by ；. */
final class ListedItems {
  private static final String ENDS = "。；;：:，,\n";
  private final String text;
  private final List<Passage> passages;

  ListedItems(Document document) {
    text = document.text().text();
    passages = document.passages();
  }

  /**
   * A member of a list.
   *
   * @param begin offset of its mark
   * @param words its words behind the mark
   */
  record Item(int begin, Span words) {}

  /**
   * The members that count on from one, in one passage or over several.
   *
   * @param passage index of the passage in which the list may begin
   * @param from where in it, or its end where the list begins with the next
   */
  List<Item> numbered(int passage, int from) {
    int first = isBlank(from, passages.get(passage).end()) ? passage + 1 : passage;
    if (first >= passages.size() || isApart(passages.get(first))) {
      return List.of();
    }
    int begin = first == passage ? from : passages.get(first).begin();
    ListMark mark = ListMark.firstAt(text, begin, passages.get(first).end());
    return mark == null ? List.of() : new Counting(mark).over(first, begin);
  }

  /** The members parted by semicolons up to the full stop. */
  List<Item> parted(int passage, int from) {
    int end = passages.get(passage).end();
    int stop = text.indexOf('。', from);
    end = stop < 0 || stop >= end ? end : stop + 1;
    List<Item> items = new ArrayList<>();
    int begin = from;
    for (int i = from; i <= end; i++) {
      if (i == end || text.charAt(i) == '；' || text.charAt(i) == ';') {
        Span words = trimmed(begin, i);
        if (!words.isEmpty()) {
          items.add(new Item(words.begin(), words));
        }
        begin = i + 1;
      }
    }
    return items;
  }

  /**
   * Whether the document ends with a list whose members are paragraphs of their own: then a copy
   * may have left out those that follow.
   */
  boolean isCutOff(List<Item> items) {
    boolean paragraphs =
        items.stream()
            .allMatch(item -> passages.stream().anyMatch(each -> each.begin() == item.begin()));
    int end = items.get(items.size() - 1).words().end();
    return paragraphs
        && passages.stream()
            .noneMatch(each -> each.begin() >= end && !isBlank(each.begin(), each.end()));
  }

  private static boolean isApart(Passage passage) {
    return passage.kind() == PassageKind.CELL || passage.kind() == PassageKind.TITLE;
  }

  private boolean isBlank(int begin, int end) {
    return text.substring(begin, end).isBlank();
  }

  private Span trimmed(int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && (Character.isWhitespace(text.charAt(last - 1)) || isParting(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  private boolean isParting(int offset) {
    return text.charAt(offset) == '；' || text.charAt(offset) == ';';
  }

  /** A counting through the passages of a list. */
  private final class Counting {
    private final ListMark mark;
    private final List<Integer> begins = new ArrayList<>();
    private final List<Integer> words = new ArrayList<>();
    private @Nullable Passage last;

    Counting(ListMark mark) {
      this.mark = mark;
    }

    List<Item> over(int first, int from) {
      int begin = from;
      for (int i = first; i < passages.size() && !isApart(passages.get(i)); i++) {
        Passage passage = passages.get(i);
        begin = i == first ? from : passage.begin();
        boolean counted = mark(begin, passage.end());
        if (!counted && passage.kind() == PassageKind.HEADING) {
          break;
        }
        for (int at = begin + 1; at < passage.end(); at++) {
          if (ENDS.indexOf(text.charAt(at - 1)) >= 0) {
            counted |= mark(at, passage.end());
          }
        }
        if (counted || last != null && continues(last, passage)) {
          last = passage;
        }
      }
      List<Item> items = new ArrayList<>();
      for (int i = 0; i + 1 < begins.size(); i++) {
        items.add(new Item(begins.get(i), trimmed(words.get(i), begins.get(i + 1))));
      }
      if (last != null) {
        int begun = words.get(words.size() - 1);
        items.add(new Item(begins.get(begins.size() - 1), lastItem(items, begun, last.end())));
      }
      return items;
    }

    /** Takes the mark that is due at an offset, if it stands there. */
    private boolean mark(int at, int end) {
      int behind = mark.endAt(text, at, end, begins.size() + 1);
      if (behind >= 0) {
        begins.add(at);
        words.add(behind);
      }
      return behind >= 0;
    }

    /** Whether a passage is what stands under a heading that is itself a member. */
    private boolean continues(Passage before, Passage passage) {
      return passage.kind() == PassageKind.BODY
          && passage.section() == before.section()
          && before.kind() == PassageKind.HEADING;
    }

    /** The last member is a sentence where all before it are. */
    private Span lastItem(List<Item> before, int begin, int end) {
      int stop = text.indexOf('。', begin);
      boolean sentences =
          before.stream()
              .allMatch(
                  item -> {
                    int first = text.indexOf('。', item.words().begin());
                    return first < 0 || first >= item.words().end() - 1;
                  });
      return trimmed(begin, sentences && stop >= 0 && stop < end ? stop + 1 : end);
    }
  }
}
