package org.gongbao.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Tells content that unpacks to more than a page holds. The library unpacks streams whole into
 * memory; a stream of a megabyte can hold a gigabyte of blanks.
 */
final class UnpackedSize {
  private static final long MOST = 64L << 20;

  /** Deflate makes no stream smaller than by this (RFC 1951: 258 bytes for two bits). */
  private static final int RATIO = 1_032;

  private UnpackedSize() {}

  /** Whether a page's own content does. */
  static boolean isBeyondBounds(PDPage page) {
    long size = 0;
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext() && size <= MOST) {
      size += of(streams.next().getCOSObject());
    }
    return size > MOST;
  }

  /** Whether a stream does. */
  static boolean isBeyondBounds(COSStream stream) {
    return of(stream) > MOST;
  }

  /** A bound of the size; exact only where it matters. */
  private static long of(COSStream stream) {
    int times = timesDeflated(stream.getFilters());
    long packed = stream.getLength();
    if (times == 0) {
      return packed;
    }
    if (times == 1 && packed * RATIO <= MOST / 16) {
      return packed * RATIO;
    }
    return counted(stream, times);
  }

  private static long counted(COSStream stream, int times) {
    long size = 0;
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream unpacked = raw;
      for (int i = 0; i < times; i++) {
        unpacked = new InflaterInputStream(unpacked);
      }
      byte[] buffer = new byte[1 << 16];
      for (int read = 0; read >= 0 && size <= MOST; read = unpacked.read(buffer)) {
        size += read;
      }
    } catch (IOException e) {
      // Damaged, or packed in yet another way: what can be unpacked has been counted.
      return size;
    }
    return size;
  }

  private static int timesDeflated(COSBase filters) {
    if (filters instanceof COSArray several) {
      int times = 0;
      for (int i = 0; i < several.size(); i++) {
        times += isDeflate(several.getObject(i)) ? 1 : 0;
      }
      return times;
    }
    return isDeflate(filters) ? 1 : 0;
  }

  private static boolean isDeflate(COSBase filter) {
    return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
  }
}
