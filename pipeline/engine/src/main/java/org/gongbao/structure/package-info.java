/** Blocks to the reading-order text and the heading tree; tables joined across pages. */
@NullMarked
package org.gongbao.structure;

import org.jspecify.annotations.NullMarked;
