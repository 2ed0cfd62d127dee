package org.gongbao.app.score;

import org.gongbao.model.Genre;

/** What reports of a genre are called in print. */
final class GenreName {
  private GenreName() {}

  static String of(Genre genre) {
    return switch (genre) {
      case LIVELIHOOD_PROJECTS -> "民生实事";
      case WORK_REPORT -> "政府工作报告";
      case STATISTICAL_COMMUNIQUE -> "统计公报";
      case DEVELOPMENT_PLAN -> "计划执行情况";
      case BUDGET -> "预决算";
      case WORK_SUMMARY -> "部门总结";
      case OTHER -> "信息公开年报等 (OTHER)";
    };
  }
}
