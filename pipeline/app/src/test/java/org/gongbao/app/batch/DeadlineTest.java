package org.gongbao.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gongbao.model.Failure;
import org.gongbao.model.Failure.Cause;
import org.gongbao.model.Failure.Stage;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private long seconds;

  @Test
  void growsWithThePages() {
    Limits limits = new Limits(60, 512);

    assertThat(limits.ofDocument(0)).hasSeconds(60);
    assertThat(limits.ofDocument(12)).hasSeconds(180);
    assertThat(limits.ofPage()).hasSeconds(30);
  }

  @Test
  void isFarAwayWhenTheDocumentBegins() {
    assertThat(new Deadline(new Limits(3600, 1)).hasPassed(null)).isFalse();
  }

  @Test
  void namesTheStageAndTheLimit() {
    Deadline deadline = new Deadline(new Limits(60, 512));
    deadline.beginsPage(3, 6);
    deadline.begins(Stage.LAYOUT);

    assertThat(deadline.failure("a.pdf"))
        .returns(Stage.LAYOUT, Failure::stage)
        .returns(Cause.TIMEOUT, Failure::cause)
        .extracting(Failure::message)
        .asString()
        .contains("a.pdf: it took longer than 120.0 s", "--timeout");
  }

  @Test
  void passesByTheClockWhereNobodyKnowsTheProcessorTime() {
    Deadline deadline = deadline();

    assertThat(passed(deadline, 10, null)).isFalse();
    assertThat(passed(deadline, 11, null)).isTrue();
  }

  @Test
  void passesForAProcessThatWaitsForWhatNeverComes() {
    Deadline deadline = deadline();

    assertThat(passed(deadline, 0, 100)).isFalse();
    assertThat(passed(deadline, 11, 100)).isTrue();
  }

  @Test
  void passesForAProcessThatWorksAllTheTime() {
    Deadline deadline = deadline();

    assertThat(passed(deadline, 0, 100)).isFalse();
    assertThat(passed(deadline, 11, 111)).isTrue();
  }

  @Test
  void isFourTimesAsFarForAProcessThatGetsTooLittleOfTheProcessor() {
    Deadline deadline = deadline();

    assertThat(passed(deadline, 0, 100)).isFalse();
    assertThat(passed(deadline, 11, 101)).isFalse();
    assertThat(passed(deadline, 39, 104)).isFalse();
    assertThat(passed(deadline, 41, 104)).isTrue();
  }

  @Test
  void holdsForEachPage() {
    Deadline deadline = deadline();
    deadline.beginsPage(1, 600);
    assertThat(passed(deadline, 5, null)).isFalse();

    assertThat(passed(deadline, 6, null)).isTrue();

    assertThat(deadline.failure("a.pdf").message())
        .contains("page 1 of 600 took longer than 5.0 s");
  }

  private Deadline deadline() {
    return new Deadline(new Limits(10, 512), () -> seconds * 1_000_000_000L);
  }

  private boolean passed(Deadline deadline, long clock, Integer processor) {
    seconds = clock;
    return deadline.hasPassed(processor == null ? null : Duration.ofSeconds(processor));
  }
}
