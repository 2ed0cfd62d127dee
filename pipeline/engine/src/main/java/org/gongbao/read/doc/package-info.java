/** Word documents from 1997 to 2003, and those of WPS, through Apache POI's HWPF. */
@NullMarked
package org.gongbao.read.doc;

import org.jspecify.annotations.NullMarked;
