package org.gongbao.model;

/** What an agency does in a report. */
public enum AgencyRole {
  /** Signs or gives the report. */
  ISSUER,
  /** 牵头. */
  LEAD,
  /** 配合, 责任. */
  PARTNER,
  /** Acts or is named. */
  MENTIONED
}
