package org.gongbao.evaluate;

import static org.gongbao.evaluate.Squeezed.squeeze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.gongbao.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * Judges the heading tree: number and title, level and kind. Items (一是) are not asked for. Where
 * only stretches of the text are annotated, the sums leave out what was found outside them.
 */
final class SectionScore {
  private static final Pattern ITEM = Pattern.compile("[一二三四五六七八九十]+是");
  private static final String AROUND_NUMBER = "（）()、.． ";
  private static final String AROUND_TITLE = "。：；，";

  private SectionScore() {}

  static void of(
      List<Section> report, List<Gold.Section> gold, IntPredicate annotated, ScoreSheet sheet) {
    List<Gold.Section> asked = new ArrayList<>();
    Set<Key> free = new HashSet<>();
    for (Gold.Section section : gold) {
      if (section.optional() || isEmpty(section.number())) {
        free.add(Key.of(section.number(), section.title()));
      } else {
        asked.add(section);
      }
    }
    List<Key> askedKeys =
        asked.stream().map(section -> Key.of(section.number(), section.title())).toList();
    List<Section> found = report.stream().filter(section -> isJudged(section, free)).toList();
    List<Key> foundKeys =
        found.stream().map(section -> Key.of(section.number(), section.title())).toList();

    Alignment alignment = Alignment.of(foundKeys, askedKeys, SectionScore::likeness);
    Set<Integer> matched = alignment.found();
    List<Key> extra = new ArrayList<>();
    List<Key> outside = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!matched.contains(i)) {
        boolean inside = annotated.test(found.get(i).evidence().begin());
        (inside ? extra : outside).add(foundKeys.get(i));
      }
    }
    int hit = alignment.size();
    sheet.put(
        "sections",
        Figure.Match.of(hit, found.size(), asked.size()),
        Figure.Match.of(hit, hit + extra.size(), asked.size()));
    List<Boolean> levels = new ArrayList<>();
    List<Boolean> kinds = new ArrayList<>();
    for (Alignment.Pair pair : alignment.pairs()) {
      Section section = found.get(pair.found());
      Gold.Section wanted = asked.get(pair.gold());
      if (!wanted.uncertain().contains("level")) {
        levels.add(same("level", section.level(), wanted.level(), section, sheet));
      }
      if (!wanted.uncertain().contains("kind")) {
        kinds.add(same("kind", section.kind().name(), wanted.kind(), section, sheet));
      }
    }
    sheet.put("sections.level", Figure.Share.of(levels));
    sheet.put("sections.kind", Figure.Share.of(kinds));
    sheet.missRest("section missed", askedKeys, alignment.gold());
    extra.forEach(key -> sheet.miss("section extra", key));
    outside.forEach(key -> sheet.miss("section extra, outside the annotated stretches", key));
  }

  private static boolean same(
      String field, Object got, @Nullable Object wanted, Section section, ScoreSheet sheet) {
    boolean same = got.equals(wanted);
    if (!same) {
      Key key = Key.of(section.number(), section.title());
      sheet.miss("section " + field, key, "gold", wanted, "got", got);
    }
    return same;
  }

  private static boolean isJudged(Section section, Set<Key> free) {
    if (isEmpty(section.number())) {
      return false;
    }
    Key key = Key.of(section.number(), section.title());
    return !ITEM.matcher(key.number()).matches() && !free.contains(key);
  }

  private static boolean isEmpty(@Nullable String text) {
    return text == null || text.isEmpty();
  }

  private static double likeness(Key found, Key gold) {
    if (!found.number().equals(gold.number())) {
      return 0;
    }
    double ratio = Likeness.ratio(found.title(), gold.title());
    return ratio > 0.9 ? ratio : 0;
  }

  /** A heading as it is compared. */
  private record Key(String number, String title) {
    static Key of(@Nullable String number, @Nullable String title) {
      return new Key(
          Squeezed.strip(squeeze(number), AROUND_NUMBER),
          Squeezed.strip(squeeze(title), AROUND_TITLE));
    }

    @Override
    public String toString() {
      return number + " | " + title;
    }
  }
}
