/**
 * Many inputs in one run: finding them, extracting them side by side, telling what became of each.
 */
@NullMarked
package org.gongbao.app.batch;

import org.jspecify.annotations.NullMarked;
