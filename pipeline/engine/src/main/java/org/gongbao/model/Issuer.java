package org.gongbao.model;

/**
 * The body that signs or gives the report.
 *
 * @param id the id of its entry among the report's agencies
 * @param name its full canonical name
 */
public record Issuer(String id, String name) {}
