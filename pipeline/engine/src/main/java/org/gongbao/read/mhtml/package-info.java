/**
 * Pages of the web packed with their pictures in one file, as word processors and browsers save.
 */
@NullMarked
package org.gongbao.read.mhtml;

import org.jspecify.annotations.NullMarked;
