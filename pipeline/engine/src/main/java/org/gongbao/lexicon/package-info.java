/** The dictionaries and the word cutter, loaded once. */
@NullMarked
package org.gongbao.lexicon;

import org.jspecify.annotations.NullMarked;
