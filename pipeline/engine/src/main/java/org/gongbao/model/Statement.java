package org.gongbao.model;

/**
 * A passage of the report that says one thing about a project.
 *
 * @param text the passage
 * @param evidence its place
 */
public record Statement(String text, Evidence evidence) {}
