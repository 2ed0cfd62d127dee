package org.gongbao.read.ocr;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the process of the engine answers: the lines of a picture, or why there are none. Each
 * message begins with a mark, as the engine itself prints what it likes between them.
 */
record RapidOcrMessage(List<ReadLine> lines, String problem) {
  private static final long MARK = 0x516B_A30F_5C41_E7D2L;

  RapidOcrMessage {
    lines = List.copyOf(lines);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeLong(MARK);
    out.writeUTF(problem);
    out.writeInt(lines.size());
    for (ReadLine line : lines) {
      out.writeInt(line.left());
      out.writeInt(line.top());
      out.writeInt(line.right());
      out.writeInt(line.bottom());
      out.writeUTF(line.text());
      for (float confidence : line.confidences()) {
        out.writeFloat(confidence);
      }
      out.writeBoolean(line.upsideDown());
    }
    out.flush();
  }

  /**
   * Reads the next message.
   *
   * @throws EOFException where the process has ended
   */
  static RapidOcrMessage read(DataInputStream in) throws IOException {
    long seen = 0;
    while (seen != MARK) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException();
      }
      seen = seen << 8 | next;
    }
    String problem = in.readUTF();
    int count = in.readInt();
    List<ReadLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int left = in.readInt();
      int top = in.readInt();
      int right = in.readInt();
      int bottom = in.readInt();
      String text = in.readUTF();
      List<Float> confidences = new ArrayList<>();
      for (int k = text.codePointCount(0, text.length()); k > 0; k--) {
        confidences.add(in.readFloat());
      }
      lines.add(new ReadLine(left, top, right, bottom, text, confidences, in.readBoolean()));
    }
    return new RapidOcrMessage(lines, problem);
  }
}
