package org.gongbao.model.finding;

import org.gongbao.model.AgencyRole;

/**
 * A place where a body is named. Offsets count {@code char}s of the document's text.
 *
 * @param begin offset of the first character
 * @param end offset behind the last
 * @param name the body's full canonical name
 * @param role what it does there
 */
public record AgencyMention(int begin, int end, String name, AgencyRole role) {}
