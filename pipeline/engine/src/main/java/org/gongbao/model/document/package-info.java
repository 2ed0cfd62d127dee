/** What layout and structure make of a document: blocks, the reading-order text, and its tables. */
@NullMarked
package org.gongbao.model.document;

import org.jspecify.annotations.NullMarked;
