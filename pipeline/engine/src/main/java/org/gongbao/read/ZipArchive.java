package org.gongbao.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An archive in memory or mapped to it, read by its directory. The JDK reads archives by their
 * directory only from a disk, without telling which entries are encrypted, and from a stream only
 * front to back, through every picture. Follows APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and
 * 4.3.16; entries beyond 4 GiB (ZIP64) are not read. Not safe for several threads.
 */
public final class ZipArchive {
  /** How much one entry may unpack to. */
  private static final long LARGEST_ENTRY = 128L << 20;

  /** How much all that is read of an archive may unpack to. */
  private static final long LARGEST_WHOLE = 2048L << 20;

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int DIRECTORY_SIGNATURE = 0x02014b50;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED_FLAG = 1;
  private static final int UTF_8_FLAG = 1 << 11;

  private final ByteBuffer bytes;
  private final Map<String, Entry> entries;
  private long left = LARGEST_WHOLE;

  private record Entry(int flags, int method, int packed, long size, int offset) {}

  private ZipArchive(ByteBuffer bytes, Map<String, Entry> entries) {
    this.bytes = bytes;
    this.entries = entries;
  }

  /** The archive that these bytes are; nothing where its directory is missing or damaged. */
  public static Optional<ZipArchive> open(byte[] content) {
    return open(ByteBuffer.wrap(content));
  }

  /** As above, of bytes that may be mapped from a file. */
  public static Optional<ZipArchive> open(ByteBuffer content) {
    ByteBuffer bytes = content.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    int end = endOfDirectory(bytes);
    if (end < 0) {
      return Optional.empty();
    }
    int count = Short.toUnsignedInt(bytes.getShort(end + 10));
    int at = bytes.getInt(end + 16);
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      if (at < 0
          || at > bytes.limit() - DIRECTORY_LENGTH
          || bytes.getInt(at) != DIRECTORY_SIGNATURE) {
        return Optional.empty();
      }
      int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
      int next =
          at
              + DIRECTORY_LENGTH
              + nameLength
              + Short.toUnsignedInt(bytes.getShort(at + 30))
              + Short.toUnsignedInt(bytes.getShort(at + 32));
      if (next > bytes.limit()) {
        return Optional.empty();
      }
      int flags = Short.toUnsignedInt(bytes.getShort(at + 8));
      byte[] name = new byte[nameLength];
      bytes.get(at + DIRECTORY_LENGTH, name);
      entries.putIfAbsent(
          name(name, flags).replace('\\', '/'),
          new Entry(
              flags,
              Short.toUnsignedInt(bytes.getShort(at + 10)),
              bytes.getInt(at + 20),
              Integer.toUnsignedLong(bytes.getInt(at + 24)),
              bytes.getInt(at + 42)));
      at = next;
    }
    return Optional.of(new ZipArchive(bytes, entries));
  }

  /** Windows writes names in the encoding of its language and says nothing of it: here GBK. */
  private static String name(byte[] name, int flags) {
    if ((flags & UTF_8_FLAG) == 0) {
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
      } catch (CharacterCodingException e) {
        return new String(name, Charset.forName("GB18030"));
      }
    }
    return new String(name, StandardCharsets.UTF_8);
  }

  private static int endOfDirectory(ByteBuffer bytes) {
    int last = bytes.limit() - END_LENGTH;
    int first = Math.max(0, last - 0xffff);
    for (int at = last; at >= first; at--) {
      if (bytes.getInt(at) == END_SIGNATURE) {
        return at;
      }
    }
    return -1;
  }

  /** The names of the entries, in the directory's order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /** Whether an entry is there and cannot be read without a password. */
  public boolean isEncrypted(String name) {
    Entry entry = entries.get(name);
    return entry != null && (entry.flags() & ENCRYPTED_FLAG) != 0;
  }

  /** How many bytes an entry says that it unpacks to; 0 where there is none of this name. */
  public long size(String name) {
    Entry entry = entries.get(name);
    return entry == null ? 0 : entry.size();
  }

  /**
   * The content of an entry, or null where there is none of this name. Reading it throws {@link
   * TooLarge} behind 128 MiB, or behind 2 GiB for all entries together.
   *
   * @throws IOException where the entry lies outside the file, is encrypted or is packed in an
   *     unusual way
   */
  public @Nullable InputStream stream(String name) throws IOException {
    Entry entry = entries.get(name);
    if (entry == null) {
      return null;
    }
    if (isEncrypted(name)) {
      throw new IOException(name + " is encrypted");
    }
    int at = entry.offset();
    if (at < 0 || at > bytes.limit() - LOCAL_LENGTH || bytes.getInt(at) != LOCAL_SIGNATURE) {
      throw new IOException(name + " is not where the directory says");
    }
    int begin =
        at
            + LOCAL_LENGTH
            + Short.toUnsignedInt(bytes.getShort(at + 26))
            + Short.toUnsignedInt(bytes.getShort(at + 28));
    if (entry.packed() < 0 || begin > bytes.limit() - entry.packed()) {
      throw new IOException(name + " reaches beyond the end of the file");
    }
    InputStream packed = new Packed(bytes.slice(begin, entry.packed()));
    return switch (entry.method()) {
      case STORED -> new Bounded(name, packed);
      case DEFLATED -> new Bounded(name, new Inflating(packed));
      default -> throw new IOException(name + " is packed by method " + entry.method());
    };
  }

  /** Thrown behind the bound of an entry's size. */
  public static final class TooLarge extends IOException {
    private TooLarge(String name, long bound) {
      super(name + " unpacks to more than " + (bound >> 20) + " MiB");
    }
  }

  /** A part of the archive as it lies there. */
  private static final class Packed extends InputStream {
    private final ByteBuffer rest;

    Packed(ByteBuffer rest) {
      this.rest = rest;
    }

    @Override
    public int read() {
      return rest.hasRemaining() ? Byte.toUnsignedInt(rest.get()) : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (!rest.hasRemaining()) {
        return length == 0 ? 0 : -1;
      }
      int count = Math.min(length, rest.remaining());
      rest.get(target, offset, count);
      return count;
    }
  }

  /** Frees the native memory of the inflater that it makes. */
  private static final class Inflating extends InflaterInputStream {
    Inflating(InputStream packed) {
      super(packed, new Inflater(true), 8192);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  private final class Bounded extends FilterInputStream {
    private final String name;
    private long leftOfEntry = LARGEST_ENTRY;

    Bounded(String name, InputStream stream) {
      super(stream);
      this.name = name;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count(read);
      return read;
    }

    private void count(int read) throws IOException {
      leftOfEntry -= Math.max(0, read);
      left -= Math.max(0, read);
      if (leftOfEntry < 0) {
        throw new TooLarge(name, LARGEST_ENTRY);
      }
      if (left < 0) {
        throw new TooLarge("The archive", LARGEST_WHOLE);
      }
    }
  }
}
