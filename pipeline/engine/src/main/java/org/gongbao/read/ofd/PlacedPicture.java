package org.gongbao.read.ofd;

import org.gongbao.read.page.Affine;

/**
 * A picture on a page.
 *
 * @param name the full name of its part; empty where that is missing
 * @param place from the unit square, which it fills, to the page's points
 */
record PlacedPicture(String name, Affine place) {}
