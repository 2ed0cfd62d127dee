/**
 * Pictures of pages to glyphs and rulings: the skew righted, rulings found in the image, lines read
 * by an engine behind {@link TextRecognizer}, each of their characters given its place.
 */
@NullMarked
package org.gongbao.read.ocr;

import org.jspecify.annotations.NullMarked;
