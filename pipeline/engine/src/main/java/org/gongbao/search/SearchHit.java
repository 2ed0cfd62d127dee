package org.gongbao.search;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.gongbao.model.Genre;
import org.gongbao.model.Measure;
import org.gongbao.model.Quantity;
import org.gongbao.model.Rate;
import org.gongbao.model.Region;
import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that was found, with what a reader needs to know where it comes from.
 *
 * @param report the report's id
 * @param indicator the indicator's id in the report
 * @param name what is measured
 * @param quantity value, interval, bound and unit; written among the hit's own fields
 * @param printed the number with bound words and unit as the report prints it
 * @param measure level or change
 * @param basis for a change, against what
 * @param role achieved, aimed at, or a start to compare with
 * @param cumulative whether the text counts it up
 * @param per the unit of a rate
 * @param period the year or interval that the value holds for
 * @param region the place that the report is about
 * @param agencies the full names of the bodies responsible
 * @param project the name of the project it stands in
 * @param section the titles of the sections it stands in, from the top
 * @param sentence the sentence it stands in
 * @param page the page of its evidence; null where the format has none
 * @param title the report's title
 * @param genre the report's kind
 * @param reportYear the year reported on
 * @param path the file that the report was read from
 * @param complete whether every word asked for was found; hits that lack some come last
 */
@JsonPropertyOrder({
  "report",
  "indicator",
  "name",
  "quantity",
  "printed",
  "measure",
  "basis",
  "role",
  "cumulative",
  "per",
  "period",
  "region",
  "agencies",
  "project",
  "section",
  "sentence",
  "page",
  "title",
  "genre",
  "reportYear",
  "path",
  "complete"
})
public record SearchHit(
    String report,
    String indicator,
    String name,
    @JsonUnwrapped Quantity quantity,
    String printed,
    Measure measure,
    @Nullable String basis,
    Role role,
    boolean cumulative,
    @Nullable Rate per,
    @Nullable String period,
    @Nullable Region region,
    List<String> agencies,
    @Nullable String project,
    List<String> section,
    String sentence,
    @Nullable Integer page,
    @Nullable String title,
    Genre genre,
    @Nullable Integer reportYear,
    String path,
    boolean complete) {

  /** Copies the lists. */
  public SearchHit {
    agencies = List.copyOf(agencies);
    section = List.copyOf(section);
  }
}
