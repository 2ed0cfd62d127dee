package org.gongbao.extract.agency;

import org.gongbao.model.AgencyRole;

/**
 * A stretch of the text that lists bodies which have a part in the work.
 *
 * @param begin offset of its first character
 * @param end offset behind its last
 * @param role the part they have
 */
record ResponsibleSpan(int begin, int end, AgencyRole role) {}
