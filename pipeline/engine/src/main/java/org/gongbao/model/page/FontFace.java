package org.gongbao.model.page;

/**
 * The typeface that a glyph is set in.
 *
 * @param name the PostScript name without subset prefix; empty where the font has none
 * @param bold whether the face is bold by its name, its descriptor or the way it is drawn
 */
public record FontFace(String name, boolean bold) {}
