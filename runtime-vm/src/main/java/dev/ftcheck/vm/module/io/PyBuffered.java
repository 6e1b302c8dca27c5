package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A {@code BufferedReader}, {@code BufferedWriter} or {@code BufferedRandom}: a raw file, bytes
 * read ahead, bytes still to be written. Only one of the two buffers holds anything at a time.
 *
 * <p>Thread safety: every operation holds the lock from start to end, also while the raw file
 * waits, so that operations of threads do not mix. A raw file written in Python runs under it;
 * entering again from there raises RuntimeError as in CPython.
 */
public final class PyBuffered extends PyAttributed implements Forkable {

  public static final PyType READER =
      IoTypes.type("BufferedReader", "BufferedReaderTypeTable", IoTypes.BUFFERED_IO_BASE);
  public static final PyType WRITER =
      IoTypes.type("BufferedWriter", "BufferedWriterTypeTable", IoTypes.BUFFERED_IO_BASE);
  public static final PyType RANDOM =
      IoTypes.type("BufferedRandom", "BufferedRandomTypeTable", IoTypes.BUFFERED_IO_BASE);

  private final ReentrantLock lock = new ReentrantLock();
  private volatile PyObject raw;
  private boolean detached;
  private PyFileIO file;
  private int size;
  private OpenWriters registry;

  /** What was read ahead: from {@link #from} to before {@link #to}. */
  byte[] ahead = NOTHING;

  int from;
  int to;

  /** What is to be written: the first {@link #count} bytes. */
  byte[] pending = NOTHING;

  int count;

  private static final byte[] NOTHING = {};

  PyBuffered(PyType type) {
    super(type.rootShape());
  }

  /** What was written before the fork is the parent's to hand on: the child has none of it. */
  @Override
  public Object forkInto(HeapCopy copy) {
    PyBuffered made = copy.byFields(this);
    copy.firstInChild(() -> made.count = 0);
    return made;
  }

  void initialise(PyObject rawFile, PyObject bufferSize) {
    long wanted =
        bufferSize == null ? IoModule.DEFAULT_BUFFER_SIZE : Conversions.toLong(bufferSize);
    if (wanted <= 0) {
      throw Errors.valueError("buffer size must be strictly positive");
    }
    size = (int) Math.min(wanted, 1 << 30);
    detached = false;
    from = 0;
    to = 0;
    count = 0;
    // A subclass may override what the fast path would bypass.
    file = rawFile.type() == PyFileIO.TYPE ? (PyFileIO) rawFile : null;
    raw = rawFile;
  }

  int size() {
    return size;
  }

  /** The raw file; ValueError before {@code __init__} and after {@code detach}. */
  PyObject raw() {
    PyObject known = raw;
    if (known == null) {
      throw Errors.valueError(
          detached ? "raw stream has been detached" : "I/O operation on uninitialized object");
    }
    return known;
  }

  PyObject detach() {
    PyObject known = raw();
    raw = null;
    file = null;
    detached = true;
    return known;
  }

  boolean isRawClosed() {
    PyObject known = raw();
    return file != null ? !file.isOpen() : Methods.flag(known, "closed");
  }

  void enter() {
    if (lock.isHeldByCurrentThread()) {
      throw Errors.runtimeError("reentrant call inside %s", Conversions.repr(this).value());
    }
    lock.lock();
  }

  void leave() {
    lock.unlock();
  }

  /** Whether the running thread is inside an operation of this object. */
  boolean isEntered() {
    return lock.isHeldByCurrentThread();
  }

  int available() {
    return to - from;
  }

  /** Reads from the raw file; 0 at the end, {@link PyFileIO#WOULD_BLOCK} when it has nothing. */
  int readRaw(byte[] target, int at, int wanted) {
    if (file != null) {
      return file.read(target, at, wanted);
    }
    PyObject buffer = ByteArrays.make(wanted);
    PyObject answer = Methods.call(raw(), "readinto", buffer);
    if (answer == PyNone.NONE) {
      return PyFileIO.WOULD_BLOCK;
    }
    long read = Conversions.toLong(answer);
    if (read < 0 || read > wanted) {
      throw Errors.of(
          ExceptionTypes.OS_ERROR,
          "raw readinto() returned invalid length %d (should have been between 0 and %d)",
          read,
          wanted);
    }
    System.arraycopy(Buffers.read(buffer), 0, target, at, (int) read);
    return (int) read;
  }

  /** Fills the empty read-ahead buffer; the result as of {@link #readRaw}. */
  int fill() {
    if (ahead.length == 0) {
      ahead = new byte[size];
    }
    from = 0;
    to = 0;
    int read = readRaw(ahead, 0, ahead.length);
    to = Math.max(0, read);
    return read;
  }

  /** Writes to the raw file; how many bytes went, or {@link PyFileIO#WOULD_BLOCK}. */
  int writeRaw(byte[] source, int start, int length) {
    if (file != null) {
      return file.write(source, start, length);
    }
    byte[] part = java.util.Arrays.copyOfRange(source, start, start + length);
    PyObject answer = Methods.call(raw(), "write", new PyBytes(part));
    if (answer == PyNone.NONE) {
      return PyFileIO.WOULD_BLOCK;
    }
    long written = Conversions.toLong(answer);
    if (written < 0 || written > length) {
      throw Errors.of(
          ExceptionTypes.OS_ERROR,
          "raw write() returned invalid length %d (should have been between 0 and %d)",
          written,
          length);
    }
    return (int) written;
  }

  long seekRaw(long offset, int whence) {
    return file != null
        ? file.seek(offset, whence)
        : Methods.position(Methods.call(raw(), "seek", PyInt.of(offset), PyInt.of(whence)));
  }

  long tellRaw() {
    return file != null ? file.seek(0, 1) : Methods.position(Methods.call(raw(), "tell"));
  }

  /** Writes what is pending, unless another thread is at work here or the file has no name. */
  void settle() {
    PyFileIO target = file;
    if (target == null || !target.isNamed() || lock.isHeldByCurrentThread() || !lock.tryLock()) {
      return;
    }
    try {
      if (target.isOpen()) {
        BufferedWriting.flush(this);
      }
    } finally {
      lock.unlock();
    }
  }

  boolean isNamed() {
    return file != null && file.isNamed();
  }

  /** Keeps this object until its data is written; called with the lock held. */
  void becomeDirty() {
    if (registry == null) {
      registry = OpenWriters.current();
      registry.add(this);
    }
  }

  void becomeClean() {
    if (registry != null) {
      registry.remove(this);
      registry = null;
    }
  }

  boolean isClosed() {
    return Methods.flag(this, "closed");
  }

  PyObject attributeOfRaw(String name) {
    return Attributes.get(raw(), name);
  }
}
