package org.gongbao.layout;

import java.util.List;
import org.gongbao.model.page.Page;

/** A way to find the tables of a page. */
interface TableFinder {

  /**
   * Finds tables, none of which overlaps another.
   *
   * @param page the page without what is inside tables found in other ways before
   * @param lines the lines of that page
   * @param crowded takes the page if it has more rules than can be looked through
   */
  List<TableGrid> find(Page page, List<TextLine> lines, CrowdedPages crowded);
}
