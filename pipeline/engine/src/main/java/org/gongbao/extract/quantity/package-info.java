/** Text to quantities: the grammar of numbers, bounds and units. */
@NullMarked
package org.gongbao.extract.quantity;

import org.jspecify.annotations.NullMarked;
