package org.gongbao.extract.agency;

/** How bodies are strung together. */
final class Lists {
  private static final String JOINTS = "、，,和及与同暨/ 　（）()";
  private static final int LONGEST_JOINT = 3;

  private Lists() {}

  /** Whether nothing but commas, brackets or an "and" stands between two offsets. */
  static boolean isJoint(String text, int from, int to) {
    if (to - from > LONGEST_JOINT) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (JOINTS.indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
