package org.gongbao.planted.reconcile;

import tools.jackson.databind.json.JsonMapper;

/** Breaks the rule that the writers of files alone see data binding. */
final class ReconciliationThatSeesJackson {
  private ReconciliationThatSeesJackson() {}

  static Class<?> known() {
    return JsonMapper.class;
  }
}
