package org.gongbao.lexicon;

/**
 * A word of rising or falling.
 *
 * @param falls whether it tells of a fall
 * @param strength how surely it makes a change of the number behind it
 */
public record ChangeWord(boolean falls, Strength strength) {

  /** How surely a word makes a change of the number behind it. */
  public enum Strength {
    /** Of a share always, of a count only where something is compared (增加3个百分点). */
    PLAIN,
    /** Always (净增48万户). */
    SURE,
    /** Only of a share, and only where it is compared with another time (比上年低0.4个百分点). */
    COMPARED,
    /** A noun, which 为 or 达 may follow (增速为5%). */
    RATE
  }
}
