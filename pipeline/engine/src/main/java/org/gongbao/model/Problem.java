package org.gongbao.model;

/**
 * A shortcoming that the report admits.
 *
 * @param id {@code b1}, {@code b2} … in reading order
 * @param text the passage
 * @param evidence its place
 */
public record Problem(String id, String text, Evidence evidence) {}
