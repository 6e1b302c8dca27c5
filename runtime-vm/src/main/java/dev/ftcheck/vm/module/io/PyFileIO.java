package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.fork.DescriptorOwner;
import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.libc.Errno;
import dev.ftcheck.vm.libc.FileCalls;
import dev.ftcheck.vm.libc.OsErrors;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyType;
import java.lang.ref.Cleaner;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A {@code FileIO}: an unbuffered file. Any thread may use it; each operation is one system call.
 */
public final class PyFileIO extends PyAttributed implements Forkable, DescriptorOwner {

  public static final PyType TYPE = IoTypes.type("FileIO", "FileIoTypeTable", IoTypes.RAW_IO_BASE);

  /** What a read answers when there is nothing to be had without waiting. */
  static final int WOULD_BLOCK = -1;

  private static final Cleaner CLEANER = Cleaner.create();

  private volatile Opened opened;
  FileMode mode;
  boolean closesDescriptor = true;
  private Boolean seekable;

  PyFileIO(PyType type) {
    super(type.rootShape());
  }

  @Override
  public Object forkInto(HeapCopy copy) {
    PyFileIO made = copy.byFields(this);
    if (closesDescriptor && opened != null) {
      copy.ownsDescriptor(made);
    }
    return made;
  }

  /** Without a descriptor to duplicate the copy uses the original's channel and never closes it. */
  @Override
  public void duplicate() {
    Opened now = opened;
    if (now != null) {
      boolean isPlain = now.channel instanceof LibcChannel;
      int made = isPlain ? FileCalls.dup(now.channel.fd()) : -1;
      open(made < 0 ? now.channel : new LibcChannel(made), mode, made >= 0);
    }
  }

  @Override
  public void closeAtEnd() {
    Opened now = opened;
    if (closesDescriptor && now != null) {
      now.close();
    }
  }

  /** The channel while it is open; closes it when the object is forgotten. */
  private static final class Opened implements Runnable {
    final RawChannel channel;
    private final AtomicBoolean done = new AtomicBoolean();

    Opened(RawChannel channel) {
      this.channel = channel;
    }

    @Override
    public void run() {
      if (done.compareAndSet(false, true)) {
        channel.close();
      }
    }

    int close() {
      return done.compareAndSet(false, true) ? channel.close() : 0;
    }

    void release() {
      done.set(true);
    }
  }

  /** Takes over an open channel. */
  void open(RawChannel channel, FileMode fileMode, boolean closes) {
    this.mode = fileMode;
    this.closesDescriptor = closes;
    this.seekable = null;
    Opened now = new Opened(channel);
    this.opened = now;
    if (closes && channel instanceof LibcChannel) {
      CLEANER.register(this, now);
    }
  }

  boolean isOpen() {
    return opened != null;
  }

  RawChannel channel() {
    Opened now = opened;
    if (now == null) {
      throw Errors.valueError("I/O operation on closed file");
    }
    return now.channel;
  }

  void close() {
    Opened now = opened;
    opened = null;
    if (now == null) {
      return;
    }
    if (closesDescriptor) {
      OsErrors.check(now.close());
    } else {
      now.release();
    }
  }

  private RawChannel readable() {
    RawChannel channel = channel();
    if (!mode.reads()) {
      throw IoErrors.unsupported("File not open for reading");
    }
    return channel;
  }

  private RawChannel writable() {
    RawChannel channel = channel();
    if (!mode.writes()) {
      throw IoErrors.unsupported("File not open for writing");
    }
    return channel;
  }

  /** Reads; 0 at the end, {@link #WOULD_BLOCK} when nothing is there yet. */
  int read(byte[] target, int at, int count) {
    int result = readable().read(target, at, count);
    return result == -Errno.EAGAIN ? WOULD_BLOCK : (int) OsErrors.check(result);
  }

  /** Writes at once what goes; {@link #WOULD_BLOCK} when nothing does. */
  int write(byte[] source, int from, int count) {
    int result = writable().write(source, from, count);
    return result == -Errno.EAGAIN ? WOULD_BLOCK : (int) OsErrors.check(result);
  }

  /** All up to the end; null when nothing is there yet. */
  PyBytes readAll() {
    RawChannel channel = readable();
    byte[] bytes = new byte[firstSize(channel)];
    int length = 0;
    while (true) {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      int count = read(bytes, length, bytes.length - length);
      if (count == WOULD_BLOCK && length == 0) {
        return null;
      }
      if (count <= 0) {
        return new PyBytes(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
      }
      length += count;
    }
  }

  /** One more than what is left, where the size is known, so that one read tells the end. */
  private static int firstSize(RawChannel channel) {
    int least = 8192;
    if (!(channel instanceof RandomAccessChannel file)) {
      return least;
    }
    long left = file.size() - file.seek(0, 1);
    return (int) Math.clamp(left + 1, least, Integer.MAX_VALUE - 16);
  }

  long seek(long offset, int whence) {
    return OsErrors.check(channel().seek(offset, whence));
  }

  boolean isSeekable() {
    RawChannel channel = channel();
    Boolean known = seekable;
    if (known == null) {
      known = channel.seek(0, 1) >= 0;
      seekable = known;
    }
    return known;
  }

  void truncate(long size) {
    OsErrors.check(writable().truncate(size));
  }

  /** Whether it was opened by a path, not by a descriptor, and is no standard stream. */
  boolean isNamed() {
    Opened now = opened;
    return now != null
        && !(now.channel instanceof StreamChannel)
        && !(own("name") instanceof PyInt);
  }
}
