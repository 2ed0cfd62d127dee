package org.gongbao.lexicon;

/** How high a division stands. */
public enum DivisionLevel {
  /** The whole country. */
  COUNTRY,
  /** 省, 自治区, 直辖市, 特别行政区. */
  PROVINCE,
  /** 地级市, 地区, 自治州, 盟. */
  PREFECTURE,
  /** 市辖区: named behind its city. */
  DISTRICT,
  /** 县, 县级市, 旗: named by itself. */
  COUNTY,
  /** 镇, 乡, 街道. */
  TOWNSHIP
}
