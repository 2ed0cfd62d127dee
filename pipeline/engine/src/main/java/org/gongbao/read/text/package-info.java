/** Plain text: its encoding, its lines and the tables set in it with tabs. */
@NullMarked
package org.gongbao.read.text;

import org.jspecify.annotations.NullMarked;
