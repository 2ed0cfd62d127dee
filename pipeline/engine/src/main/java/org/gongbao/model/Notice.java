package org.gongbao.model;

import org.jspecify.annotations.Nullable;

/**
 * Something about the data that its reader should know.
 *
 * @param code a stable name in capitals: CUT_SENTENCE, NUMBERING_GAP …
 * @param severity how much it matters
 * @param detail one sentence for a reader
 * @param evidence the place it is about; null for the whole document
 */
public record Notice(String code, Severity severity, String detail, @Nullable Evidence evidence) {}
