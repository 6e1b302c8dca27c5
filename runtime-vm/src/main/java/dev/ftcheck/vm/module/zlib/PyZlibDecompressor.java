package dev.ftcheck.vm.module.zlib;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.ExceptionTypes;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** A {@code zlib._ZlibDecompressor}: keeps input that a limit left over for the next call. */
final class PyZlibDecompressor extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "zlib._ZlibDecompressor",
          "dev.ftcheck.vm.module.zlib.ZlibDecompressorTypeTable",
          Set.of(TypeFlag.NO_WEAK_REFERENCES, TypeFlag.FINAL));

  private static final byte[] NOTHING = {};

  private final ReentrantLock lock = new ReentrantLock();
  private final InflateStream stream;
  private byte[] kept = NOTHING;
  private volatile PyBytes unusedData = PyBytes.EMPTY;
  private volatile boolean needsInput = true;
  private volatile boolean done;

  PyZlibDecompressor(InflateStream stream) {
    this.stream = stream;
  }

  PyBytes unusedData() {
    return unusedData;
  }

  boolean needsInput() {
    return needsInput;
  }

  boolean isDone() {
    return done;
  }

  /**
   * Decompresses more input to at most {@code limit} bytes.
   *
   * @throws dev.ftcheck.vm.object.Raise EOFError after the end of the stream
   */
  PyBytes decompress(byte[] input, int limit) {
    lock.lock();
    try {
      if (done) {
        throw Errors.of(ExceptionTypes.EOF_ERROR, "End of stream already reached");
      }
      byte[] output = stream.inflate(InflateStream.joined(kept, input), limit);
      done = stream.isDone();
      kept = done ? NOTHING : stream.rest();
      if (done && stream.rest().length > 0) {
        unusedData = new PyBytes(stream.rest());
      }
      needsInput = !done && kept.length == 0 && output.length < limit;
      return new PyBytes(output);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
