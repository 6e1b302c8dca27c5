package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.module.codecs.Codecs;
import dev.ftcheck.vm.module.codecs.NativeEncoding;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyAttributed;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTuple;
import dev.ftcheck.vm.object.PyType;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A {@code TextIOWrapper}: a binary file, what was read and decoded from it, and encoded text still
 * to be written.
 *
 * <p>Thread safety: more than Python promises. Each operation holds the lock, so that whole pieces
 * of text are written and nothing is torn; a thread that is called back under its own lock goes on.
 */
public final class PyTextIOWrapper extends PyAttributed implements Forkable {

  public static final PyType TYPE =
      IoTypes.type("TextIOWrapper", "TextIOWrapperTypeTable", IoTypes.TEXT_IO_BASE);

  static final int DEFAULT_CHUNK = 8192;

  final ReentrantLock lock = new ReentrantLock();
  private volatile PyObject buffer;
  private boolean detached;

  String encoding;
  String errors;
  Newline newline;
  boolean lineBuffering;
  boolean writeThrough;
  boolean seekable;
  boolean telling;
  boolean hasRead1;
  boolean writable;
  int chunk = DEFAULT_CHUNK;

  private NativeEncoding nativeEncoding;
  private PyObject encoder;
  TextDecoder decoder;

  /** Text that was decoded; what is before {@link #used} was read already. */
  String decoded = "";

  int used;

  /** Where the present piece began: the decoder's flags then, and the bytes since. */
  TextDecoder.State snapshot;

  /** Encoded text: the first {@link #count} bytes. */
  private byte[] pending = new byte[256];

  private int count;
  private OpenWriters registry;

  PyTextIOWrapper(PyType type) {
    super(type.rootShape());
  }

  /** What was written before the fork is the parent's to hand on: the child has none of it. */
  @Override
  public Object forkInto(HeapCopy copy) {
    PyTextIOWrapper made = copy.byFields(this);
    copy.firstInChild(() -> made.count = 0);
    return made;
  }

  /** The binary file. */
  PyObject buffer() {
    PyObject known = buffer;
    if (known == null) {
      throw Errors.valueError(
          detached
              ? "underlying buffer has been detached"
              : "I/O operation on uninitialized object");
    }
    return known;
  }

  void attach(PyObject binary) {
    buffer = binary;
    detached = false;
  }

  void detach() {
    buffer = null;
    detached = true;
  }

  boolean isAttached() {
    return buffer != null;
  }

  /** Chooses encoder and decoder after {@link #encoding}, {@link #errors} and {@link #newline}. */
  void chooseCodec() {
    nativeEncoding = NativeEncoding.named(encoding);
    encoder = null;
    decoder = null;
    if (nativeEncoding == null) {
      Codecs.textCodec(encoding, null);
    }
    PyObject binary = buffer();
    if (Methods.isTrue(binary, "readable")) {
      makeDecoder();
    }
    writable = Methods.isTrue(binary, "writable");
    if (nativeEncoding == null && writable) {
      encoder = incremental("incrementalencoder");
    }
  }

  void makeDecoder() {
    TextDecoder plain =
        nativeEncoding != null
            ? new NativeDecoder(nativeEncoding, errors)
            : new ProgramDecoder(incremental("incrementaldecoder"));
    decoder =
        newline.isUniversal() ? new NewlineDecoder(plain, newline.translatesReading()) : plain;
  }

  private PyObject incremental(String factory) {
    PyTuple codec = Codecs.textCodec(encoding, null);
    return Attributes.get(codec, factory).call1(PyStr.of(errors));
  }

  byte[] encode(String text) {
    if (nativeEncoding != null) {
      return nativeEncoding.encode(text, errors);
    }
    return dev.ftcheck.vm.object.Buffers.read(Methods.call(encoder, "encode", PyStr.of(text)));
  }

  /** About how many bytes a text that was read took: right unless line ends were translated. */
  int encodeForGuess(String text) {
    return nativeEncoding == NativeEncoding.UTF_8
        ? nativeEncoding.encode(text, "surrogatepass").length
        : text.length();
  }

  /** Tells a stateful encoder that the next text does not start the file, or that it does. */
  void placeEncoder(long position) {
    if (encoder == null) {
      return;
    }
    if (position == 0) {
      Methods.call(encoder, "reset");
    } else {
      Methods.call(encoder, "setstate", dev.ftcheck.vm.object.PyInt.of(0));
    }
  }

  /** Adds encoded text to what is to be written; with the lock held. */
  void append(byte[] bytes) {
    if (count + bytes.length > pending.length) {
      pending = Arrays.copyOf(pending, Math.max(count + bytes.length, 2 * pending.length));
    }
    System.arraycopy(bytes, 0, pending, count, bytes.length);
    count += bytes.length;
    if (registry == null && count > 0) {
      registry = OpenWriters.current();
      registry.add(this);
    }
  }

  /** Hands on what is pending, unless another thread is at work here or the file has no name. */
  void settle() {
    if (!(buffer instanceof PyBuffered binary) || !binary.isNamed()) {
      return;
    }
    if (lock.isHeldByCurrentThread() || !lock.tryLock()) {
      return;
    }
    try {
      TextWriting.writePending(this);
    } finally {
      lock.unlock();
    }
  }

  int pendingCount() {
    return count;
  }

  /** Takes what is to be written; with the lock held. */
  byte[] takePending() {
    byte[] bytes = Arrays.copyOf(pending, count);
    count = 0;
    if (registry != null) {
      registry.remove(this);
      registry = null;
    }
    return bytes;
  }

  /** Forgets what was read ahead. */
  void dropDecoded() {
    decoded = "";
    used = 0;
  }
}
