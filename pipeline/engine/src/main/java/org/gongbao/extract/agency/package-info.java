/** Text to bodies: where they are named, by which full name, and what part they have. */
@NullMarked
package org.gongbao.extract.agency;

import org.jspecify.annotations.NullMarked;
