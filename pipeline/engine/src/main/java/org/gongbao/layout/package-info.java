/** Pages to lines, tables and blocks in reading order; running heads and page numbers taken off. */
@NullMarked
package org.gongbao.layout;

import org.jspecify.annotations.NullMarked;
