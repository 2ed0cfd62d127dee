/**
 * Documents with fixed pages by the national format OFD (GB/T 33190), by the parts of their
 * package.
 */
@NullMarked
package org.gongbao.read.ofd;

import org.jspecify.annotations.NullMarked;
