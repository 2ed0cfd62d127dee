package org.gongbao.model;

import java.util.List;

/**
 * A body of government, party, congress or its institutions.
 *
 * @param id {@code a1}, {@code a2} … by first mention
 * @param name its full canonical name
 * @param roles what it does in the report, in the order of {@link AgencyRole}
 * @param mentions where it is named
 */
public record Agency(String id, String name, List<AgencyRole> roles, List<Evidence> mentions) {

  /** Copies the lists. */
  public Agency {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}
