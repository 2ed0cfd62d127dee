package org.gongbao.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NativeLibraryTest {
  @Test
  void asksForNoExecutableStack() {
    ByteBuffer library = ByteBuffer.allocate(64 + 2 * 56).order(ByteOrder.LITTLE_ENDIAN);
    library.put(0, new byte[] {0x7F, 'E', 'L', 'F', 2, 1});
    library.putLong(32, 64).putShort(54, (short) 56).putShort(56, (short) 2);
    library.putInt(64, 1).putInt(68, 5);
    library.putInt(120, 0x6474E551).putInt(124, 7);

    NativeLibrary.dropExecutableStack(library.array());

    assertThat(library.getInt(124)).isEqualTo(6);
    assertThat(library.getInt(68)).as("the program's own segment").isEqualTo(5);
  }

  @Test
  void leavesTheLibraryOfAnotherSystem() {
    byte[] library =
        "MZ and whatever follows in a library of Windows, long enough to be one"
            .getBytes(StandardCharsets.US_ASCII);
    byte[] before = library.clone();

    NativeLibrary.dropExecutableStack(library);

    assertThat(library).isEqualTo(before);
  }
}
