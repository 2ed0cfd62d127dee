package org.gongbao.extract.table;

/** What the figures of a column of changes or of shares are counted in. */
enum Growth {
  /** Per cent: 增速, 增长率. */
  RATE,
  /** What the figures beside it are counted in: 增减额. */
  AMOUNT,
  /** Neither the heading nor the figures tell. */
  UNKNOWN
}
