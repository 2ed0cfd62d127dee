package org.gongbao.model;

import java.math.BigDecimal;

/**
 * A line that was read by the recognition of characters.
 *
 * @param page its page, from 1
 * @param box where it is printed
 * @param confidence how sure the engine is of it, from 0 to 1
 */
public record OcrLine(int page, BoundingBox box, BigDecimal confidence) {}
