/** Tables of figures: one indicator for each numeric cell, under its full heading path. */
@NullMarked
package org.gongbao.extract.table;

import org.jspecify.annotations.NullMarked;
