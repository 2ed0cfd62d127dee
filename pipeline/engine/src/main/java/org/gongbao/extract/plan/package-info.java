/** The sentences that say what will be done, and those that admit what is wanting. */
@NullMarked
package org.gongbao.extract.plan;

import org.jspecify.annotations.NullMarked;
