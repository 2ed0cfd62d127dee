/** Programs for developers: measure and look, no tests. */
@NullMarked
package org.gongbao.benchmark;

import org.jspecify.annotations.NullMarked;
