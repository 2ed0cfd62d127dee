package org.gongbao.planted.extract;

import org.gongbao.Pipeline;

/** Breaks the rule that the pipeline knows the stages, not they it. */
final class StageThatKnowsThePipeline {
  private StageThatKnowsThePipeline() {}

  static Class<?> known() {
    return Pipeline.class;
  }
}
