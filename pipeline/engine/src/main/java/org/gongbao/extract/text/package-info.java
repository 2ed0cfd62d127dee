/** The text as extraction sees it: widths folded, blanks of typesetting gone. */
@NullMarked
package org.gongbao.extract.text;

import org.jspecify.annotations.NullMarked;
