/** The command line. */
@NullMarked
package org.gongbao.app;

import org.jspecify.annotations.NullMarked;
