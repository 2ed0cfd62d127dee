/**
 * How right an extracted report is: its figures against a gold file, as precision, recall and F1.
 */
@NullMarked
package org.gongbao.evaluate;

import org.jspecify.annotations.NullMarked;
