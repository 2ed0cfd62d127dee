/** PDF: one pass over each page's content gives its glyphs and rulings as a reader sees them. */
@NullMarked
package org.gongbao.read.pdf;

import org.jspecify.annotations.NullMarked;
