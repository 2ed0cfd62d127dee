package org.gongbao.extract.indicator;

/**
 * The words that make a quantity a change.
 *
 * @param begin offset of the verb of rising or falling, or of the number where that comes first
 * @param end offset behind the last word of the change: 增长5%, 5%以上增长
 * @param falls whether the value is a fall
 */
record Change(int begin, int end, boolean falls) {}
