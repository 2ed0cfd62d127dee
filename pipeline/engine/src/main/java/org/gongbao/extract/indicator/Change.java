package org.gongbao.extract.indicator;

/**
 * The words that make a quantity a change.
 *
 * @param begin offset of the verb of rising or falling
 * @param falls whether the value is a fall
 */
record Change(int begin, boolean falls) {}
