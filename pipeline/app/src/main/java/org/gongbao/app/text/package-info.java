/** Reports and tables as text for a terminal, where a Chinese character is two columns wide. */
@NullMarked
package org.gongbao.app.text;

import org.jspecify.annotations.NullMarked;
