package org.gongbao.evaluate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gongbao.model.Genre;
import org.jspecify.annotations.Nullable;

/**
 * What is true of a document, annotated by hand: the content of a gold file.
 *
 * <p>Fields that an entry lists as {@code uncertain} are not judged.
 *
 * @param document the name of the document, without folder and extension
 * @param half the part of the gold that the file belongs to: {@code tune} may be looked at while
 *     rules are written, {@code held} is only scored at the end; {@link #UNDIVIDED} where the file
 *     says nothing
 * @param header what the report is
 * @param ranges the stretches of text that were annotated; empty for the whole
 * @param optional contexts of quantities that are neither asked for nor counted wrong
 * @param agreements pairs of indicators that state one fact
 */
public record Gold(
    String document,
    String half,
    Header header,
    List<Range> ranges,
    List<Section> sections,
    List<Indicator> indicators,
    List<String> optional,
    List<Agency> agencies,
    List<Project> projects,
    List<Plan> plans,
    List<Target> targets,
    List<Discrepancy> discrepancies,
    List<Fact> agreements) {

  /** The half of a gold that is not divided: the sample reports'. */
  public static final String UNDIVIDED = "corpus";

  /** Copies the lists. */
  public Gold {
    ranges = List.copyOf(ranges);
    sections = List.copyOf(sections);
    indicators = List.copyOf(indicators);
    optional = List.copyOf(optional);
    agencies = List.copyOf(agencies);
    projects = List.copyOf(projects);
    plans = List.copyOf(plans);
    targets = List.copyOf(targets);
    discrepancies = List.copyOf(discrepancies);
    agreements = List.copyOf(agreements);
  }

  /** The genre of the document; OTHER where the gold names none that is known. */
  public Genre genre() {
    return Arrays.stream(Genre.values())
        .filter(genre -> genre.name().equals(header.genre()))
        .findFirst()
        .orElse(Genre.OTHER);
  }

  /** What the report is. */
  public record Header(
      @Nullable String title,
      @Nullable String genre,
      @Nullable String issuer,
      @Nullable String regionCode,
      @Nullable Integer reportYear,
      @Nullable Integer planYear,
      @Nullable String issuedOn,
      Set<String> uncertain) {

    /** Copies the set. */
    public Header {
      uncertain = Set.copyOf(uncertain);
    }
  }

  /** An annotated stretch, by its first and its last words. */
  public record Range(String from, String to) {}

  /** A heading. */
  public record Section(
      @Nullable String number,
      @Nullable String title,
      @Nullable Integer level,
      @Nullable String kind,
      boolean optional,
      Set<String> uncertain) {

    /** Copies the set. */
    public Section {
      uncertain = Set.copyOf(uncertain);
    }
  }

  /** A number, or the two ends of a range. */
  public record Amount(
      @Nullable BigDecimal value,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean range) {}

  /** What is said of a quantity beside its number and name, each by the name it has in a report. */
  public record Facets(
      @Nullable String unit,
      @Nullable String bound,
      @Nullable String measure,
      @Nullable String basis,
      @Nullable String role,
      @Nullable String per,
      @Nullable String period) {}

  /**
   * A quantity.
   *
   * @param numbers the number, then further right values
   * @param facets what is compared as it stands
   * @param perAnnotated whether the gold says anything about {@code per}
   * @param project the ordinal of its project
   */
  public record Indicator(
      int id,
      String context,
      String surface,
      List<Amount> numbers,
      List<String> names,
      Facets facets,
      boolean cumulative,
      boolean perAnnotated,
      @Nullable Integer project,
      Set<String> uncertain) {

    /** Copies the collections. */
    public Indicator {
      numbers = List.copyOf(numbers);
      names = List.copyOf(names);
      uncertain = Set.copyOf(uncertain);
    }

    /** The number as annotated. */
    Amount number() {
      return numbers.get(0);
    }
  }

  /** A body, with further names that are right. */
  public record Agency(String name, List<String> variants, boolean optional) {

    /** Copies the list. */
    public Agency {
      variants = List.copyOf(variants);
    }
  }

  /** An undertaking, with how its passages start. */
  public record Project(
      int ordinal,
      String name,
      List<String> leadAgencies,
      Set<String> optionalLeadAgencies,
      @Nullable String status,
      @Nullable String goalStarts,
      @Nullable String resultStarts,
      @Nullable String planStarts) {

    /** Copies the collections. */
    public Project {
      leadAgencies = List.copyOf(leadAgencies);
      optionalLeadAgencies = Set.copyOf(optionalLeadAgencies);
    }
  }

  /** A plan, by its text or by how it starts and ends. */
  public record Plan(
      @Nullable String text, @Nullable String starts, @Nullable String ends, boolean uncertain) {}

  /** A promise and the indicators that answer it. */
  public record Target(int target, List<Integer> actual, @Nullable String name, boolean uncertain) {

    /** Copies the list. */
    public Target {
      actual = List.copyOf(actual);
    }
  }

  /** Two statements that contradict each other. */
  public record Discrepancy(Fact fact, boolean certain) {}

  /** Two statements of one fact. */
  public record Fact(int a, int b) {}
}
