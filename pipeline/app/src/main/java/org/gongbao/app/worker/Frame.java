package org.gongbao.app.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * A message between a run and a worker: eight bytes that tell its beginning, its kind, the length
 * of its content, the content. What stands before the beginning is passed over: libraries that are
 * not written in Java print where they like.
 *
 * @param kind what it says
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record Frame(Kind kind, byte[] content) {
  private static final long BEGINNING = 0x00476f6e6762616fL;
  private static final int LARGEST = 1 << 30;

  /** What a message says. */
  enum Kind {
    /** From the worker: it takes documents now. */
    READY,
    /** To the worker: a document. */
    DOCUMENT,
    /** From the worker: a stage begins. */
    STAGE,
    /** From the worker: a page begins. */
    PAGE,
    /** From the worker: the report of the document. */
    REPORT,
    /** From the worker: why there is no report. */
    FAILURE,
    /** From the worker: something ends its process in an orderly way. */
    EXIT
  }

  void write(DataOutputStream out) throws IOException {
    out.writeLong(BEGINNING);
    out.writeUTF(kind.name());
    out.writeInt(content.length);
    out.write(content);
    out.flush();
  }

  /**
   * The next message.
   *
   * @throws EOFException where the other side is gone
   */
  static Frame read(DataInputStream in) throws IOException {
    long window = in.readLong();
    while (window != BEGINNING) {
      window = window << Byte.SIZE | in.readUnsignedByte();
    }
    Kind kind = kind(in.readUTF());
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("a message of " + length + " bytes");
    }
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException();
    }
    return new Frame(kind, content);
  }

  private static Kind kind(String name) throws IOException {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new IOException("a message of no kind");
  }
}
