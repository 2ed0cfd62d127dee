/** What a report says of itself: title, kind, issuer, region, years, date. */
@NullMarked
package org.gongbao.extract.header;

import org.jspecify.annotations.NullMarked;
