package org.gongbao.layout;

import java.util.List;
import org.gongbao.model.page.Page;

/** A way to find the tables of a page. */
interface TableFinder {

  /**
   * Finds tables.
   *
   * @param page the page
   * @param known tables found before, in another way
   * @return further tables; none overlaps another or a known one
   */
  List<TableGrid> find(Page page, List<TableGrid> known);
}
