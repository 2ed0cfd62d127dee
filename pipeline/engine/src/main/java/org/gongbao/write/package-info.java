/** The report as JSON, its schema, and the manifest of a run. */
@NullMarked
package org.gongbao.write;

import org.jspecify.annotations.NullMarked;
