package org.gongbao.evaluate;

import static org.gongbao.evaluate.Squeezed.squeeze;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that the gold accepts for one body, squeezed.
 *
 * @param canonical its name
 * @param accepted its name and every variant
 * @param optional whether it is neither asked for nor counted wrong
 */
record AgencyNames(String canonical, Set<String> accepted, boolean optional) {

  AgencyNames {
    accepted = Set.copyOf(accepted);
  }

  static List<AgencyNames> of(Gold gold) {
    return gold.agencies().stream().map(AgencyNames::of).toList();
  }

  private static AgencyNames of(Gold.Agency agency) {
    Set<String> accepted = new HashSet<>();
    accepted.add(squeeze(agency.name()));
    agency.variants().forEach(variant -> accepted.add(squeeze(variant)));
    return new AgencyNames(squeeze(agency.name()), accepted, agency.optional());
  }

  /** The canonical name of the first body that accepts a name; the name itself where none does. */
  static String canonical(List<AgencyNames> known, String name) {
    String squeezed = squeeze(name);
    return known.stream()
        .filter(names -> names.accepted().contains(squeezed))
        .map(AgencyNames::canonical)
        .findFirst()
        .orElse(squeezed);
  }
}
