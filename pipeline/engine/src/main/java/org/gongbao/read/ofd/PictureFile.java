package org.gongbao.read.ofd;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** A picture among the parts of an OFD file, in any format that a reader is there for. */
final class PictureFile {
  /** A picture of more pixels than this is left out. */
  private static final long LARGEST = 160_000_000;

  /** What is thinned keeps at least so many pixels for each that is drawn. */
  private static final int DENSITY = 2;

  private PictureFile() {}

  /**
   * Reads a picture.
   *
   * @param name the full name of its part
   * @param drawn how many pixels its longer side is drawn across
   * @throws IOException where it cannot be read; the message says what it is and why
   */
  static BufferedImage read(OfdPackage parts, String name, float drawn) throws IOException {
    try (InputStream stream = parts.stream(name)) {
      if (stream == null) {
        throw new IOException("a picture that the file lacks");
      }
      ImageInputStream bytes = new MemoryCacheImageInputStream(stream);
      Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
      if (!readers.hasNext()) {
        throw new IOException(
            "a picture (" + name + ") in a format for which no reader is built in");
      }
      BufferedImage image = read(readers.next(), bytes, name, drawn);
      if (image == null) {
        throw new IOException("a picture (" + name + ") of too many pixels");
      }
      return image;
    }
  }

  /** The picture; null where it has too many pixels. */
  private static @Nullable BufferedImage read(
      ImageReader reader, ImageInputStream bytes, String name, float drawn) throws IOException {
    try {
      reader.setInput(bytes, true, true);
      return isTooLarge(reader) ? null : reader.read(0, thinned(reader, drawn));
    } catch (IOException | RuntimeException e) {
      // Readers throw what they like over damaged bytes.
      throw new IOException("a picture (" + name + ") that is damaged or of an unusual kind", e);
    } finally {
      reader.dispose();
    }
  }

  private static boolean isTooLarge(ImageReader reader) throws IOException {
    return (long) reader.getWidth(0) * reader.getHeight(0) > LARGEST;
  }

  private static ImageReadParam thinned(ImageReader reader, float drawn) throws IOException {
    ImageReadParam thinning = reader.getDefaultReadParam();
    float longer = Math.max(reader.getWidth(0), reader.getHeight(0));
    int step = (int) Math.max(1, longer / Math.max(1, DENSITY * drawn));
    thinning.setSourceSubsampling(step, step, 0, 0);
    return thinning;
  }
}
