/**
 * Extraction in other processes, each with a heap of its own: what a document does to its process,
 * it does to no other document.
 */
@NullMarked
package org.gongbao.app.worker;

import org.jspecify.annotations.NullMarked;
