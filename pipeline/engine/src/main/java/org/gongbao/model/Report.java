package org.gongbao.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as data: the content of one file of the product's public interface.
 *
 * @param schemaVersion version of the published schema, by semantic versioning
 * @param id the first 16 hexadecimal digits of the source's SHA-256
 * @param source the file it was read from
 * @param title the title on one line; null where none was found
 * @param genre its kind
 * @param issuer the body that signs or gives it; null where unknown
 * @param region the place it is about; null where unknown
 * @param reportYear the year reported on; null where unknown
 * @param planYear the year planned for; null where there is no plan
 * @param issuedOn ISO date of signature; null where the document has none
 * @param text the whole reading-order text; every offset points into it
 * @param sections the heading tree, in reading order
 * @param tables the tables, in reading order
 * @param projects the numbered undertakings, by ordinal
 * @param indicators the quantities, in reading order
 * @param agencies the bodies named, by first mention
 * @param plans what will be done, a sentence each
 * @param problems what the report says is wanting
 * @param comparisons promises against results, statements against each other
 * @param warnings what a reader of the data should know
 */
public record Report(
    String schemaVersion,
    String id,
    Source source,
    @Nullable String title,
    Genre genre,
    @Nullable Issuer issuer,
    @Nullable Region region,
    @Nullable Integer reportYear,
    @Nullable Integer planYear,
    @Nullable String issuedOn,
    String text,
    List<Section> sections,
    List<Table> tables,
    List<Project> projects,
    List<Indicator> indicators,
    List<Agency> agencies,
    List<Plan> plans,
    List<Problem> problems,
    Comparisons comparisons,
    List<Notice> warnings) {

  /** The version of the schema that this code writes. */
  public static final String SCHEMA_VERSION = "1.1.0";

  /** Copies the lists. */
  public Report {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    projects = List.copyOf(projects);
    indicators = List.copyOf(indicators);
    agencies = List.copyOf(agencies);
    plans = List.copyOf(plans);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }
}
