/** What a reader finds on a page: glyphs, ruling lines, and their places. */
@NullMarked
package org.gongbao.model.page;

import org.jspecify.annotations.NullMarked;
