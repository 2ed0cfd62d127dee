package org.gongbao.read.ocr;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes pictures as Windows bitmaps with 256 shades of grey: the one format that engines read and
 * that costs nothing to make.
 */
final class Bitmap {
  private static final int FILE_HEADER = 14;
  private static final int INFORMATION_HEADER = 40;
  private static final int SHADES = 256;

  private Bitmap() {}

  static void write(GrayImage picture, Path file) throws IOException {
    int stride = (picture.width() + 3) / 4 * 4;
    int begin = FILE_HEADER + INFORMATION_HEADER + 4 * SHADES;
    ByteBuffer header = ByteBuffer.allocate(begin).order(ByteOrder.LITTLE_ENDIAN);
    header.put((byte) 'B').put((byte) 'M');
    header.putInt(begin + stride * picture.height()).putInt(0).putInt(begin);
    header.putInt(INFORMATION_HEADER).putInt(picture.width()).putInt(picture.height());
    header.putShort((short) 1).putShort((short) 8).putInt(0).putInt(stride * picture.height());
    header.putInt(0).putInt(0).putInt(SHADES).putInt(0);
    for (int shade = 0; shade < SHADES; shade++) {
      header.putInt(shade * 0x010101);
    }
    byte[] row = new byte[stride];
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      out.write(header.array());
      for (int y = picture.height() - 1; y >= 0; y--) {
        picture.row(y, row);
        out.write(row);
      }
    }
  }
}
