package org.gongbao.model;

/**
 * Two statements of one fact that cannot both hold, or not as worded.
 *
 * @param a id of the indicator stated first
 * @param b id of the indicator stated second
 * @param kind how they differ
 * @param detail the two statements side by side, for a reader
 */
public record Discrepancy(String a, String b, DiscrepancyKind kind, String detail) {}
