package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells lists of bodies that no label announces, by how the names of bodies end: （市教育局、财政局）. */
public final class BodyLists {
  private static final Pattern JOINTS = Pattern.compile("[、，,；;/\\s]+");
  private static final Pattern LAST_BRACKET =
      Pattern.compile(
          "[（(]([^（）()]{2,160}(?:[（(][^（）()]{1,12}[）)][^（）()]{0,80}){0,4})[）)][。；;]?\\s*$");
  private static final Pattern INNER_BRACKET = Pattern.compile("[（(][^（）()]*[）)]");
  private static final int LONGEST = 16;
  private static final String DEFINES = "简称";
  private final List<String> endings = new ArrayList<>();
  private final List<String> unnamed = new ArrayList<>();

  private BodyLists() {}

  /** Reads the dictionary. */
  public static BodyLists load(Dictionaries dictionaries) {
    BodyLists read = new BodyLists();
    for (NamedCsvRecord line : dictionaries.records("agencies-contexts.csv")) {
      switch (line.getField("kind")) {
        case "listed" -> read.endings.add(line.getField("text"));
        case "unnamed" -> read.unnamed.add(line.getField("text"));
        default -> {}
      }
    }
    return read;
  }

  /**
   * A bracket in a text.
   *
   * @param begin offset of the opening sign
   * @param end offset behind the closing one
   */
  public record Bracket(int begin, int end) {}

  /** The bracket that ends a stretch of text, if it holds bodies and nothing else; else null. */
  public @Nullable Bracket bracketEnding(String text, int begin, int end) {
    Matcher matcher = LAST_BRACKET.matcher(text).region(begin, end);
    return matcher.find() && isList(matcher.group(1))
        ? new Bracket(matcher.start(), matcher.end(1) + 1)
        : null;
  }

  /** Whether words list bodies, bodies in general (各区政府) among them, and hold nothing else. */
  public boolean isList(String words) {
    boolean named = false;
    for (String part : JOINTS.split(INNER_BRACKET.matcher(words).replaceAll("").strip(), -1)) {
      boolean general = unnamed.stream().anyMatch(part::startsWith);
      boolean body = endings.stream().anyMatch(part::endsWith) && part.length() > 1;
      boolean may = part.length() <= LONGEST && part.chars().noneMatch(Character::isDigit);
      if (!may || !general && !body && !isPlaceInList(part) || part.contains(DEFINES)) {
        return false;
      }
      named |= body && !general;
    }
    return named;
  }

  /** Places answer for work as bodies do. */
  private static boolean isPlaceInList(String part) {
    return part.endsWith("政府")
        || part.endsWith("街道")
        || part.endsWith("区")
        || part.endsWith("公司")
        || part.endsWith("集团");
  }
}
