/** Word documents, by the parts of their package (ECMA-376). */
@NullMarked
package org.gongbao.read.docx;

import org.jspecify.annotations.NullMarked;
