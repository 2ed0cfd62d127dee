package org.gongbao.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {
  private static final String ENDLESS = "建设".repeat(50_000);

  @Test
  void endAtCommasOutsideBrackets() {
    String text = "投资（不含农户，下同）增长，消费回升";
    int comma = text.indexOf("，消费");

    assertThat(Clauses.clauseBegin(text, comma)).isZero();
    assertThat(Clauses.clauseEnd(text, text.indexOf("增长"))).isEqualTo(comma);
    assertThat(Clauses.clauseBegin(text, text.length())).isEqualTo(comma + 1);
  }

  @Test
  void reachNoFurtherThanSentencesDo() {
    int middle = ENDLESS.length() / 2;

    assertThat(Clauses.clauseBegin(ENDLESS, middle)).isEqualTo(middle - 500);
    assertThat(Clauses.clauseEnd(ENDLESS, middle)).isEqualTo(middle + 500);
    assertThat(Clauses.sentenceBegin(ENDLESS, middle)).isEqualTo(middle - 2000);
    assertThat(Clauses.sentenceEnd(ENDLESS, middle)).isEqualTo(middle + 2000);
    assertThat(Clauses.fullSentenceBegin(ENDLESS, middle)).isEqualTo(middle - 2000);
  }
}
