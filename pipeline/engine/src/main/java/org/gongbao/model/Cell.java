package org.gongbao.model;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table, where its first row and column meet.
 *
 * @param text the cell's text, its lines joined
 * @param rowSpan how many rows it covers, from 1
 * @param columnSpan how many columns it covers, from 1
 * @param evidence its place; null for an empty cell
 */
public record Cell(String text, int rowSpan, int columnSpan, @Nullable Evidence evidence) {}
