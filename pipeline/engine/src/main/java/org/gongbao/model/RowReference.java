package org.gongbao.model;

/**
 * A row of a table.
 *
 * @param table the table's id
 * @param row the row's index below the heading, from 0
 */
public record RowReference(String table, int row) {}
