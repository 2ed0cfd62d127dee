/** How fast extraction is, and what it spends its time on. */
@NullMarked
package org.gongbao.app.bench;

import org.jspecify.annotations.NullMarked;
