/** What the readers of formats without pages share: blanks, paragraphs and the grids of tables. */
@NullMarked
package org.gongbao.read.flow;

import org.jspecify.annotations.NullMarked;
