package org.gongbao.model;

/**
 * Two indicators that state one fact, and alike: what prose tells and what a table tells of it. A
 * count of facts takes one of them.
 *
 * @param a id of the indicator in prose
 * @param b id of the indicator in the table
 */
public record Agreement(String a, String b) {}
