/** Rich Text Format, read control word by control word (Microsoft's specification 1.9.1). */
@NullMarked
package org.gongbao.read.rtf;

import org.jspecify.annotations.NullMarked;
