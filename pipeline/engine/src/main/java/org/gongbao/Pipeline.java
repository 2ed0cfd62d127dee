package org.gongbao;

/** Bytes to a report, stage by stage. */
public final class Pipeline {}
