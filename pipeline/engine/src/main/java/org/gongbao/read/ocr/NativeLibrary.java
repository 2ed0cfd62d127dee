package org.gongbao.read.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Makes an engine's library fit to be loaded. It was linked to ask for an executable stack, which
 * newer systems refuse and Java warns of, though nothing in it needs one.
 */
final class NativeLibrary {
  private static final int ELF = 0x7F454C46;
  private static final int PROGRAM_HEADER_STACK = 0x6474E551;
  private static final int EXECUTABLE = 1;

  private NativeLibrary() {}

  /**
   * Clears the flag in the program header of the stack (System V ABI, ELF-64, little endian), in
   * place; the library of another system stays as it is.
   */
  static void dropExecutableStack(byte[] library) {
    ByteBuffer bytes = ByteBuffer.wrap(library);
    if (library.length < 64 || bytes.getInt(0) != ELF || library[4] != 2 || library[5] != 1) {
      return;
    }
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    long table = bytes.getLong(32);
    int size = bytes.getShort(54);
    int count = bytes.getShort(56);
    for (int i = 0; i < count; i++) {
      long at = table + (long) i * size;
      if (at >= 0 && at + 8 <= library.length && bytes.getInt((int) at) == PROGRAM_HEADER_STACK) {
        bytes.putInt((int) at + 4, bytes.getInt((int) at + 4) & ~EXECUTABLE);
      }
    }
  }
}
