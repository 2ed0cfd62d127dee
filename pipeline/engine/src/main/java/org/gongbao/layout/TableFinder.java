package org.gongbao.layout;

import java.util.List;
import org.gongbao.model.page.Page;

/** A way to find the tables of a page. */
interface TableFinder {

  /** The tables found, none of which overlaps another. */
  List<TableGrid> find(Page page);
}
