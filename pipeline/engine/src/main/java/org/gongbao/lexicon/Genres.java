package org.gongbao.lexicon;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongbao.model.Genre;

/** The kinds of reports, and the words by which a report's title and years are known. */
public final class Genres {
  private final List<GenreCue> cues = new ArrayList<>();
  private final Map<String, List<String>> words = new HashMap<>();

  private Genres() {}

  /** Reads the dictionaries. */
  public static Genres load(Dictionaries dictionaries) {
    Genres genres = new Genres();
    for (NamedCsvRecord line : dictionaries.records("genres.csv")) {
      genres.cues.add(
          new GenreCue(
              line.getField("cue"),
              Where.valueOf(line.getField("where").toUpperCase(Locale.ROOT)),
              new Kind(
                  Genre.valueOf(line.getField("genre")),
                  TitleYear.valueOf(line.getField("year").toUpperCase(Locale.ROOT)))));
    }
    for (NamedCsvRecord line : dictionaries.records("genres-cues.csv")) {
      genres
          .words
          .computeIfAbsent(line.getField("kind"), kind -> new ArrayList<>())
          .add(line.getField("text"));
    }
    return genres;
  }

  /**
   * The kind of a report.
   *
   * @param title its title, empty where it has none
   * @param opening its first sentences, which decide where there is no title
   * @param headings its short lines, which decide where there is none as well
   */
  public Kind kindOf(String title, String opening, List<String> headings) {
    for (GenreCue cue : cues) {
      boolean fits =
          switch (cue.where) {
            case TITLE -> title.contains(cue.text);
            case OPENING -> title.isEmpty() && opening.contains(cue.text);
            case HEADING ->
                title.isEmpty() && headings.stream().anyMatch(each -> each.contains(cue.text));
          };
      if (fits) {
        return cue.kind;
      }
    }
    return new Kind(Genre.OTHER, TitleYear.REPORTED);
  }

  /** The words of a kind in genres-cues.csv. */
  public List<String> cues(String kind) {
    return List.copyOf(words.getOrDefault(kind, List.of()));
  }

  /** Whether a text contains one of the words of a kind in genres-cues.csv. */
  public boolean contains(String kind, String text) {
    return words.getOrDefault(kind, List.of()).stream().anyMatch(text::contains);
  }

  /** What a year in the title is. */
  public enum TitleYear {
    /** The year reported on. */
    REPORTED,
    /** The year planned for. */
    PLANNED,
    /** The year in which the report is given: it reports on the one before. */
    GIVEN
  }

  /**
   * A kind of report.
   *
   * @param genre the genre
   * @param titleYear what a year in its title is
   */
  public record Kind(Genre genre, TitleYear titleYear) {}

  private enum Where {
    TITLE,
    OPENING,
    HEADING
  }

  private record GenreCue(String text, Where where, Kind kind) {}
}
