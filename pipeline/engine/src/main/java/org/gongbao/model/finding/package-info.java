/** What extraction finds in a document, before it is linked and numbered. */
@NullMarked
package org.gongbao.model.finding;

import org.jspecify.annotations.NullMarked;
