package org.gongbao.read.ofd;

import org.gongbao.read.page.Affine;

/** What a page can be drawn with where its text says nothing. */
sealed interface Mark {

  /**
   * A picture.
   *
   * @param name the full name of its part; empty where that is missing
   * @param place from the unit square, which it fills, to the page's points
   */
  record Picture(String name, Affine place) implements Mark {}

  /**
   * A path that shows.
   *
   * @param data as written
   * @param place from its own space to the page's points
   * @param stroked whether its line shows
   * @param filled whether its inside does
   * @param evenOdd whether what lies inside is told by counting crossings, not by directions
   */
  record Path(String data, Affine place, boolean stroked, boolean filled, boolean evenOdd)
      implements Mark {}
}
