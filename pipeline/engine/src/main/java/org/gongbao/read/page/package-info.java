/**
 * What the readers of formats with fixed pages share: the geometry of a page, its rulings, what its
 * text layer is worth, its recognition where that is not enough, and what was wrong with it.
 */
@NullMarked
package org.gongbao.read.page;

import org.jspecify.annotations.NullMarked;
