/** The engine: bytes in, one report out. */
@NullMarked
package org.gongbao;

import org.jspecify.annotations.NullMarked;
