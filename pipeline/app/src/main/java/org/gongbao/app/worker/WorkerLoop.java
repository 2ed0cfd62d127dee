package org.gongbao.app.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;
import org.gongbao.app.batch.Delivery;
import org.gongbao.app.batch.Extraction;
import org.gongbao.app.batch.InThisProcess;
import org.gongbao.app.batch.ReadingThread;
import org.gongbao.app.worker.Frame.Kind;
import org.gongbao.model.Failure;
import org.gongbao.model.Watch;

/**
 * What a worker does: takes documents on its standard input, one at a time, and gives back what
 * they become on its standard output. It ends when the input ends, which it does with the run,
 * however that ends.
 */
public final class WorkerLoop {
  private final DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
  private final DataOutputStream out =
      new DataOutputStream(
          new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
  private final SynchronousQueue<Wire.Document> documents = new SynchronousQueue<>();

  private WorkerLoop() {}

  /**
   * Works until the run ends; the process ends with it, and this never returns.
   *
   * @param engine makes the extraction, given whom to tell how far it has come
   */
  public static void run(Function<Watch, Extraction> engine) {
    WorkerLoop loop = new WorkerLoop();
    // What libraries print belongs to nobody, and would stand between the messages.
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> loop.tell(Wire.bare(Kind.EXIT))));
    Thread reading = ReadingThread.of(() -> loop.extract(engine, nowhere));
    reading.start();
    loop.listen();
  }

  /** Listens also while a document is at work: the end of the run ends it. */
  private void listen() {
    try {
      while (true) {
        documents.put(Wire.document(Frame.read(in)));
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void extract(Function<Watch, Extraction> engine, PrintStream nowhere) {
    Extraction extraction = engine.apply(new Telling());
    System.setErr(nowhere);
    tell(Wire.bare(Kind.READY));
    try {
      while (true) {
        Wire.Document document = documents.take();
        Delivery delivery = InThisProcess.deliver(extraction, document.bytes(), document.path());
        tell(Wire.delivery(delivery));
      }
    } catch (InterruptedException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private void tell(Frame frame) {
    synchronized (out) {
      try {
        frame.write(out);
      } catch (IOException e) {
        Runtime.getRuntime().halt(0);
      }
    }
  }

  /** Tells the run how far the document has come, for its limits of time. */
  private final class Telling implements Watch {
    @Override
    public void begins(Failure.Stage stage) {
      tell(Wire.stage(stage));
    }

    @Override
    public void beginsPage(int page, int pages) {
      tell(Wire.page(page, pages));
    }
  }
}
