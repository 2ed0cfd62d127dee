package org.gongbao.extract.indicator;

import org.gongbao.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the place of a passage says about the numbers in it.
 *
 * @param role achieved or aimed at, unless the words say otherwise
 * @param period the year that values hold for, unless the words say otherwise; null where unknown
 * @param reportYear the year reported on; null where unknown
 * @param project ordinal of the project it tells of; null for none
 * @param section index of its section; -1 for none
 * @param basisCarries whether a comparison said once holds for the sentences that follow, as in a
 *     statistical communiqué
 */
public record Scope(
    Role role,
    @Nullable String period,
    @Nullable Integer reportYear,
    @Nullable Integer project,
    int section,
    boolean basisCarries) {}
