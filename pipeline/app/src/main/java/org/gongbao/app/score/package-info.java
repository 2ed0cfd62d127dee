/** Prints how right reports are: figures for readers, for programs, and as a table. */
@NullMarked
package org.gongbao.app.score;

import org.jspecify.annotations.NullMarked;
