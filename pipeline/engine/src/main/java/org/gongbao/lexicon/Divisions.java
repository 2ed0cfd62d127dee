package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongbao.model.Region;
import org.jspecify.annotations.Nullable;

/** The country's administrative divisions, down to the county. */
public final class Divisions {
  private static final String[] KINDS = {
    "特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "新区", "省", "市", "区", "县", "州", "盟", "旗"
  };

  private final Division country =
      new Division("000000", "中华人民共和国", "中国", DivisionLevel.COUNTRY, null);
  private final Map<String, Division> byCode = new TreeMap<>();
  private final Set<String> parents = new HashSet<>();
  private final SuffixTrie<Division> names = new SuffixTrie<>();
  private final SuffixTrie<Division> shortNames = new SuffixTrie<>();

  private Divisions() {}

  /** Reads the divisions, and the invented ones of the sample reports where there are any. */
  public static Divisions load(Dictionaries dictionaries) {
    Divisions divisions = new Divisions();
    List<NamedCsvRecord> records = new ArrayList<>(dictionaries.records("divisions.csv"));
    if (dictionaries.has("divisions-sample.csv")) {
      records.addAll(dictionaries.records("divisions-sample.csv"));
    }
    Map<String, NamedCsvRecord> unread = new HashMap<>();
    records.forEach(division -> unread.put(division.getField("code"), division));
    records.forEach(division -> divisions.read(division.getField("code"), unread));
    divisions.byCode.values().forEach(divisions::addNames);
    return divisions;
  }

  /** The whole country. */
  public Division country() {
    return country;
  }

  /** The division of a code; null for none. */
  public @Nullable Division byCode(String code) {
    return code.equals(country.code()) ? country : byCode.get(code);
  }

  /** Whether no division stands below it but towns: a county, or a city that has no counties. */
  public boolean isLowest(Division division) {
    return byCode.containsKey(division.code()) && !parents.contains(division.code());
  }

  /** The division that a report's region is, a township below the counties included. */
  public @Nullable Division of(Region region) {
    Division division = byCode(region.code());
    int depth = region.path().size();
    if (division == null || depth == 0 || division.name().equals(region.path().get(depth - 1))) {
      return division;
    }
    return division.township(region.path().get(depth - 1));
  }

  /**
   * The divisions whose name with its kind (南海区, 黔东南州) ends at an offset: the longest name that
   * does.
   */
  public PlaceName endingAt(CharSequence text, int end) {
    return longest(names, text, end);
  }

  /** As {@link #endingAt}, for names without their kind (南海, 黔东南). */
  public PlaceName shortEndingAt(CharSequence text, int end) {
    return longest(shortNames, text, end);
  }

  private static PlaceName longest(SuffixTrie<Division> trie, CharSequence text, int end) {
    PlaceName[] longest = {new PlaceName(end, List.of())};
    trie.endingAt(text, end, (begin, found) -> longest[0] = new PlaceName(begin, found));
    return longest[0];
  }

  private Division read(String code, Map<String, NamedCsvRecord> records) {
    Division known = byCode.get(code);
    if (known != null) {
      return known;
    }
    NamedCsvRecord line = records.get(code);
    if (line == null) {
      throw new IllegalArgumentException("divisions.csv lacks the parent " + code);
    }
    String above = line.getField("parent");
    Division parent = above.isEmpty() ? country : read(above, records);
    String name = line.getField("name");
    String given = line.findField("short").orElse("");
    Division division =
        new Division(
            code,
            name,
            given.isEmpty() ? withoutKind(name) : given,
            level(code, name, parent),
            parent);
    byCode.put(code, division);
    parents.add(parent.code());
    return division;
  }

  private static DivisionLevel level(String code, String name, Division parent) {
    if (code.endsWith("0000")) {
      return DivisionLevel.PROVINCE;
    }
    if (code.endsWith("00")) {
      return DivisionLevel.PREFECTURE;
    }
    boolean ofCity =
        name.endsWith("区")
            && (parent.level() == DivisionLevel.PREFECTURE || parent.isMunicipality());
    return ofCity ? DivisionLevel.DISTRICT : DivisionLevel.COUNTY;
  }

  private static String withoutKind(String name) {
    for (String kind : KINDS) {
      if (name.endsWith(kind)) {
        String rest = name.substring(0, name.length() - kind.length());
        return rest.length() < 2 ? name : rest;
      }
    }
    return name;
  }

  private void addNames(Division division) {
    names.add(division.name(), division);
    String shortName = division.shortName();
    if (shortName.equals(division.name())) {
      return;
    }
    shortNames.add(shortName, division);
    char kind = division.name().charAt(division.name().length() - 1);
    String usual = shortName + kind;
    if (!usual.equals(division.name()) && "州县旗".indexOf(kind) >= 0) {
      names.add(usual, division);
    }
  }

  /**
   * A place's name in a text.
   *
   * @param begin where it begins; the end where nothing was found
   * @param divisions the divisions that bear it, by code
   */
  public record PlaceName(int begin, List<Division> divisions) {

    /** Copies the list. */
    public PlaceName {
      divisions = List.copyOf(divisions);
    }
  }
}
