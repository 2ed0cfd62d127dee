/** Findings to the report: links, promises against results, statements against each other. */
@NullMarked
package org.gongbao.reconcile;

import org.jspecify.annotations.NullMarked;
