package org.gongbao.model;

/** How the words around a number limit the value. */
public enum Bound {
  /** The number as it stands. */
  EXACT,
  /** 约, 大约, 左右, 上下. */
  ABOUT,
  /** 近, 将近, 接近: an open upper end. */
  NEARLY,
  /** 超, 超过, 逾, 余, 多, 突破: an open lower end. */
  OVER,
  /** 不少于, 不低于, 至少, 以上: a closed lower end. */
  AT_LEAST,
  /** 不超过, 不高于, 以内, 以下: a closed upper end. */
  AT_MOST,
  /** 不足, 不到, 低于: an open upper end. */
  UNDER,
  /** 25%—30%, 3至5家: both ends. */
  RANGE
}
