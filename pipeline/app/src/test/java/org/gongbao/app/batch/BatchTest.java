package org.gongbao.app.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gongbao.write.Ledger;
import org.gongbao.write.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BatchTest {
  @TempDir private Path folder;
  private final List<String> events = Collections.synchronizedList(new ArrayList<>());

  @Test
  void givesAWorkerItsNextDocumentWhileAReportIsWritten() throws IOException {
    CountDownLatch secondAtWork = new CountDownLatch(1);
    run(
        new Telling(secondAtWork),
        (made, path) -> {
          if (path.equals("a.txt")) {
            await(secondAtWork);
          }
          events.add("written " + path);
        });

    assertThat(events).contains("at work on b.txt", "written a.txt", "written b.txt");
    assertThat(events.indexOf("at work on b.txt")).isLessThan(events.indexOf("written a.txt"));
  }

  @Test
  void writesAReportBeforeItsRow() throws IOException {
    run(new Telling(new CountDownLatch(1)), (made, path) -> events.add("written " + path));

    for (String path : List.of("a.txt", "b.txt")) {
      assertThat(events).contains("row " + path);
      assertThat(events.indexOf("written " + path)).isLessThan(events.indexOf("row " + path));
    }
  }

  @Test
  void breaksOffWhereAReportCannotBeWritten() {
    assertThatThrownBy(
            () ->
                run(
                    new Telling(new CountDownLatch(1)),
                    (made, path) -> {
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(events).noneMatch(event -> event.startsWith("row "));
  }

  private void run(Extractor extractor, Batch.Desk desk) throws IOException {
    Fingerprint fingerprint = new Fingerprint("results", "limits");
    List<Input> inputs = Stream.of("a.txt", "b.txt").map(BatchTest::input).toList();
    Files.createDirectories(folder);
    try (Ledger ledger = Ledger.open(Manifest.in(folder));
        Batch batch =
            new Batch(
                new Known(ledger, folder, fingerprint, false),
                extractor,
                1,
                desk,
                result -> events.add("row " + result.row().path()),
                new Stop())) {
      batch.run(inputs.iterator());
    }
  }

  private static Input input(String path) {
    return new Input.Document(path, () -> path.getBytes(StandardCharsets.UTF_8));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).as("the next document is at work").isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Extracts nothing, and tells what it is at. */
  private final class Telling implements Extractor {
    private final CountDownLatch second;

    Telling(CountDownLatch second) {
      this.second = second;
    }

    @Override
    public Delivery extract(byte[] bytes, String path) {
      events.add("at work on " + path);
      if (path.equals("b.txt")) {
        second.countDown();
      }
      return new Delivery.Made(ContentId.of(bytes), null, 0, 0, false, new byte[0], null);
    }

    @Override
    public void close() {}
  }
}
