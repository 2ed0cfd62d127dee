/** Pages of the web: the main content, its paragraphs and its tables. */
@NullMarked
package org.gongbao.read.html;

import org.jspecify.annotations.NullMarked;
