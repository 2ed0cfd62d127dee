package org.gongbao.evaluate;

import static org.gongbao.evaluate.Squeezed.squeeze;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.gongbao.model.Agency;
import org.gongbao.model.Report;

/** Judges the bodies by their canonical names. */
final class AgencyScore {
  private AgencyScore() {}

  static void of(Report report, Gold gold, IntPredicate annotated, ScoreSheet sheet) {
    List<AgencyNames> known = AgencyNames.of(gold);
    Set<String> free =
        known.stream()
            .filter(AgencyNames::optional)
            .flatMap(names -> names.accepted().stream())
            .collect(Collectors.toSet());
    List<AgencyNames> asked = known.stream().filter(names -> !names.optional()).toList();
    List<String> found =
        report.agencies().stream()
            .filter(agency -> gold.ranges().isEmpty() || isMentioned(agency, annotated))
            .map(agency -> squeeze(agency.name()))
            .filter(name -> !free.contains(name))
            .toList();

    Alignment alignment =
        Alignment.of(found, asked, (name, names) -> names.accepted().contains(name) ? 1 : 0);
    sheet.put("agencies", Figure.Match.of(alignment.size(), found.size(), asked.size()));
    sheet.missRest(
        "agency missed", asked.stream().map(AgencyNames::canonical).toList(), alignment.gold());
    sheet.missRest("agency extra", found, alignment.found());
  }

  private static boolean isMentioned(Agency agency, IntPredicate annotated) {
    return agency.mentions().stream().anyMatch(mention -> annotated.test(mention.begin()));
  }
}
