package org.gongbao.model.document;

/** A piece of a document in reading order, as layout or a format without pages gives it. */
public sealed interface Block permits Paragraph, TableBlock {}
