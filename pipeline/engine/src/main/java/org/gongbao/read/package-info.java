/** Bytes to pages of glyphs and rulings, or to blocks where a format has no pages. */
@NullMarked
package org.gongbao.read;

import org.jspecify.annotations.NullMarked;
