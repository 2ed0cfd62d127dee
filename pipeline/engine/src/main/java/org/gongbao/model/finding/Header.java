package org.gongbao.model.finding;

import org.gongbao.model.Genre;
import org.gongbao.model.Region;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of itself.
 *
 * @param title the title on one line; null where none was found
 * @param genre its kind
 * @param issuer canonical name of the body that gives it; null where unknown
 * @param region the place it is about; null where unknown
 * @param reportYear the year reported on; null where unknown
 * @param planYear the year planned for; null where there is no plan
 * @param issuedOn ISO date of signature; null where there is none
 */
public record Header(
    @Nullable String title,
    Genre genre,
    @Nullable String issuer,
    @Nullable Region region,
    @Nullable Integer reportYear,
    @Nullable Integer planYear,
    @Nullable String issuedOn) {}
