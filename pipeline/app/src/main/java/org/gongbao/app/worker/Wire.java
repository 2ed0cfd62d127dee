package org.gongbao.app.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.gongbao.app.batch.Delivery;
import org.gongbao.app.worker.Frame.Kind;
import org.gongbao.model.Failure;

/** What documents and deliveries look like between a run and a worker. */
final class Wire {
  private static final int NO_PAGES = -1;

  private Wire() {}

  /**
   * A document to be extracted.
   *
   * @param path the path that the report names as its source
   * @param bytes the whole document
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Document(String path, byte[] bytes) {}

  static Frame document(String path, byte[] bytes) {
    return frame(
        Kind.DOCUMENT,
        out -> {
          writeText(out, path);
          writeBytes(out, bytes);
        });
  }

  static Document document(Frame frame) throws IOException {
    DataInputStream in = in(frame);
    return new Document(readText(in), readBytes(in));
  }

  static Frame stage(Failure.Stage stage) {
    return frame(Kind.STAGE, out -> writeText(out, stage.name()));
  }

  static Failure.Stage stage(Frame frame) throws IOException {
    return Failure.Stage.valueOf(readText(in(frame)));
  }

  static Frame page(int page, int pages) {
    return frame(
        Kind.PAGE,
        out -> {
          out.writeInt(page);
          out.writeInt(pages);
        });
  }

  /** The page's number and how many there are. */
  static int[] page(Frame frame) throws IOException {
    DataInputStream in = in(frame);
    return new int[] {in.readInt(), in.readInt()};
  }

  static Frame bare(Kind kind) {
    return new Frame(kind, new byte[0]);
  }

  static Frame delivery(Delivery delivery) {
    if (delivery instanceof Delivery.Made made) {
      return frame(Kind.REPORT, out -> write(out, made));
    }
    Failure failure = ((Delivery.Failed) delivery).failure();
    return frame(
        Kind.FAILURE,
        out -> {
          writeText(out, failure.stage().name());
          writeText(out, failure.cause().name());
          writeText(out, failure.message());
        });
  }

  private static void write(DataOutputStream out, Delivery.Made made) throws IOException {
    Integer pages = made.pages();
    writeText(out, made.id());
    out.writeInt(pages == null ? NO_PAGES : pages);
    out.writeInt(made.warnings());
    out.writeInt(made.indicators());
    out.writeBoolean(made.partial());
    writeBytes(out, made.json());
  }

  static Delivery report(Frame frame) throws IOException {
    DataInputStream in = in(frame);
    String id = readText(in);
    int pages = in.readInt();
    return new Delivery.Made(
        id,
        pages == NO_PAGES ? null : (Integer) pages,
        in.readInt(),
        in.readInt(),
        in.readBoolean(),
        readBytes(in),
        null);
  }

  static Failure failure(Frame frame) throws IOException {
    DataInputStream in = in(frame);
    return new Failure(
        Failure.Stage.valueOf(readText(in)), Failure.Cause.valueOf(readText(in)), readText(in));
  }

  private static Frame frame(Kind kind, Writer writer) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      writer.write(new DataOutputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return new Frame(kind, content.toByteArray());
  }

  private static DataInputStream in(Frame frame) {
    return new DataInputStream(new ByteArrayInputStream(frame.content()));
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    return in.readNBytes(in.readInt());
  }

  private interface Writer {
    void write(DataOutputStream out) throws IOException;
  }
}
