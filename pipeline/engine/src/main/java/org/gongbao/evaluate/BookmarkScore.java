package org.gongbao.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.model.Report;
import org.gongbao.model.Section;
import org.gongbao.model.document.DeclaredHeading;
import org.jspecify.annotations.Nullable;

/**
 * Judges the headings of a report by the bookmarks of its file. Fair only where the report was made
 * without a look at them.
 *
 * <ul>
 *   <li>A bookmark is <b>asked for</b> when its words are printed: its title without number, or
 *       what stands before its first colon or full stop, is in the report's text. Others are notes
 *       of whoever made the bookmarks (<i>整理：…</i>) and not judged; {@link #notPrinted} has them.
 *   <li>Nor is one asked for whose words are printed as a table's <b>caption</b>: a line of
 *       <i>表</i> with a number and, behind it, the bookmark's title. By the contract that is the
 *       title of the table and no heading; {@link #captions} has them.
 *   <li>A bookmark is <b>found</b> when a section on its page, not yet taken by another, has the
 *       same title: whole, or up to the bookmark's first colon or full stop (the rest repeats what
 *       follows), or, for a title of ten characters or more that the maker's program cut, as far as
 *       it goes.
 *   <li>A section is <b>extra</b> when it is no bookmark though the bookmarks go down to it: one
 *       with the same parent and the same kind of number is. Items inside sentences (一是) are no
 *       headings. Sections deeper than the bookmarks go are not judged.
 * </ul>
 *
 * <p>Titles are compared by letters, ideographs and digits alone.
 *
 * @param headings precision, recall and F1
 * @param missed the bookmarks that no section has
 * @param extra the sections that are no bookmark among such that are
 * @param notPrinted the bookmarks that are not asked for because their words are not printed
 * @param captions those that are not asked for because they are the captions of tables
 */
public record BookmarkScore(
    Figure.Match headings,
    List<String> missed,
    List<String> extra,
    List<String> notPrinted,
    List<String> captions) {
  private static final int CUT_FROM = 10;
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*+(?:第[一二三四五六七八九十百零〇0-9]{1,5}[章节条编篇部分]|[一二三四五六七八九十百]{1,4}[、.．]"
              + "|[（(][一二三四五六七八九十0-9]{1,4}[）)]|(?:附[件表录]?|表)\\s*[0-9一二三四五六七八九十]*[-0-9]*[：:]?"
              + "|[0-9]{1,3}(?:[.．][0-9]{1,3})*[.．、]?)\\s*+");
  private static final Pattern CAPTION =
      Pattern.compile("\\s*+表\\s*+[0-9一二三四五六七八九十]++(?:[-—.．][0-9]++)*+[：:]?+(.++)");
  private static final Pattern ITEM = Pattern.compile("[一二三四五六七八九十]+是");

  /** Copies the lists. */
  public BookmarkScore {
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
    notPrinted = List.copyOf(notPrinted);
    captions = List.copyOf(captions);
  }

  /**
   * Judges a report.
   *
   * @param report made without the bookmarks
   * @param declared what the file says of its headings; tags are passed over
   */
  public static BookmarkScore of(Report report, List<DeclaredHeading> declared) {
    String printed = key(report.text());
    List<DeclaredHeading> asked = new ArrayList<>();
    List<String> notPrinted = new ArrayList<>();
    List<String> captions = new ArrayList<>();
    Set<String> captionsPrinted = captions(report.text());
    for (DeclaredHeading heading : declared) {
      if (heading.source() == DeclaredHeading.Source.BOOKMARK) {
        if (captionsPrinted.contains(key(withoutNumber(heading.title())))) {
          captions.add(described(heading));
        } else if (isPrinted(heading, printed)) {
          asked.add(heading);
        } else {
          notPrinted.add(described(heading));
        }
      }
    }
    List<Section> sections =
        report.sections().stream()
            .filter(section -> section.number() == null || !isItem(section.number()))
            .toList();
    Set<Section> found = new HashSet<>();
    List<String> missed = new ArrayList<>();
    for (DeclaredHeading heading : asked) {
      Section section = sectionOf(heading, sections, found);
      if (section != null) {
        found.add(section);
      } else {
        missed.add(described(heading));
      }
    }
    List<Section> extra = extra(sections, found);
    int hit = asked.size() - missed.size();
    return new BookmarkScore(
        Figure.Match.of(hit, hit + extra.size(), asked.size()),
        missed,
        extra.stream().map(BookmarkScore::described).toList(),
        notPrinted,
        captions);
  }

  /** What stands behind the numbers of the tables' captions. */
  private static Set<String> captions(String text) {
    Set<String> titles = new HashSet<>();
    text.lines()
        .map(CAPTION::matcher)
        .filter(Matcher::matches)
        .forEach(caption -> titles.add(key(caption.group(1))));
    titles.remove("");
    return titles;
  }

  private static List<Section> extra(List<Section> sections, Set<Section> found) {
    Map<String, Boolean> covered = new HashMap<>();
    found.forEach(section -> covered.put(place(section), true));
    return sections.stream()
        .filter(section -> !found.contains(section) && covered.containsKey(place(section)))
        .toList();
  }

  /** Under what a section stands, and how such sections are numbered. */
  private static String place(Section section) {
    String number = section.number() == null ? "" : section.number();
    String form = number.replaceAll("[一二三四五六七八九十百零〇]+", "一").replaceAll("[0-9]+", "1");
    return section.parent() + " " + form;
  }

  private static @Nullable Section sectionOf(
      DeclaredHeading heading, List<Section> sections, Set<Section> taken) {
    String whole = key(withoutNumber(heading.title()));
    String lead = key(lead(heading.title()));
    Section cut = null;
    for (Section section : sections) {
      Integer page = section.evidence().page();
      if (taken.contains(section) || page == null || page != heading.page()) {
        continue;
      }
      String title = key(section.title());
      if (title.equals(whole) || title.equals(lead)) {
        return section;
      }
      if (cut == null && whole.length() >= CUT_FROM && title.startsWith(whole)) {
        cut = section;
      }
    }
    return cut;
  }

  private static boolean isPrinted(DeclaredHeading heading, String printed) {
    String lead = key(lead(heading.title()));
    return !lead.isEmpty() && printed.contains(lead);
  }

  /** A title without its number, up to its first colon or full stop. */
  private static String lead(String title) {
    String bare = withoutNumber(title);
    for (int i = 1; i < bare.length(); i++) {
      if ("：:。".indexOf(bare.charAt(i)) >= 0) {
        return bare.substring(0, i);
      }
    }
    return bare;
  }

  private static String withoutNumber(String title) {
    Matcher number = NUMBER.matcher(title);
    boolean leavesWords = number.lookingAt() && title.length() - number.end() > 1;
    return leavesWords ? title.substring(number.end()) : title;
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    Squeezed.squeeze(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  private static boolean isItem(String number) {
    return ITEM.matcher(number).matches();
  }

  private static String described(DeclaredHeading heading) {
    return "page " + heading.page() + ": " + heading.title().replaceAll("\\s+", " ");
  }

  private static String described(Section section) {
    String number = section.number() == null ? "" : section.number() + " ";
    return "page " + section.evidence().page() + ": " + number + section.title();
  }
}
