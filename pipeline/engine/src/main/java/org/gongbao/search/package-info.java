/** The only package that sees Lucene: the index of indicators, and queries over it. */
@NullMarked
package org.gongbao.search;

import org.jspecify.annotations.NullMarked;
