package org.gongbao.planted.model;

import tools.jackson.databind.json.JsonMapper;

/** Breaks the rule that the model knows the JDK alone. */
final class ModelThatKnowsALibrary {
  private ModelThatKnowsALibrary() {}

  static Class<?> known() {
    return JsonMapper.class;
  }
}
