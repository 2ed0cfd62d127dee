package org.gongbao.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/** A file read from a place on, without moving the channel's own position. */
final class ChannelFrom implements ReadableByteChannel {
  private final FileChannel file;
  private long place;

  ChannelFrom(FileChannel file, long place) {
    this.file = file;
    this.place = place;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int read = file.read(target, place);
    place += Math.max(0, read);
    return read;
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() {
    // The file belongs to whoever opened it.
  }
}
