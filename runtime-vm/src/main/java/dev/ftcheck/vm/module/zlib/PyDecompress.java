package dev.ftcheck.vm.module.zlib;

import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** A {@code zlib.Decompress}. */
final class PyDecompress extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "zlib.Decompress",
          "dev.ftcheck.vm.module.zlib.DecompressTypeTable",
          Set.of(TypeFlag.FINAL));

  private final ReentrantLock lock = new ReentrantLock();
  private final InflateStream stream;
  private volatile PyBytes unconsumedTail = PyBytes.EMPTY;
  private volatile PyBytes unusedData = PyBytes.EMPTY;
  private volatile boolean done;

  PyDecompress(InflateStream stream) {
    this.stream = stream;
  }

  PyBytes unconsumedTail() {
    return unconsumedTail;
  }

  PyBytes unusedData() {
    return unusedData;
  }

  boolean isDone() {
    return done;
  }

  /** Decompresses input to at most {@code limit} bytes. */
  PyBytes decompress(byte[] input, int limit) {
    lock.lock();
    try {
      return decompressLocked(input, limit);
    } finally {
      lock.unlock();
    }
  }

  /** Decompresses what a limit has kept back. */
  PyBytes flush() {
    lock.lock();
    try {
      return decompressLocked(unconsumedTail.value, Integer.MAX_VALUE);
    } finally {
      lock.unlock();
    }
  }

  private PyBytes decompressLocked(byte[] input, int limit) {
    byte[] output = stream.inflate(input, limit);
    byte[] rest = stream.rest();
    boolean ended = stream.isDone();
    if (ended && rest.length > 0) {
      unusedData = new PyBytes(InflateStream.joined(unusedData.value, rest));
    }
    if (!ended && rest.length > 0 || unconsumedTail.length() > 0) {
      unconsumedTail = rest.length == 0 ? PyBytes.EMPTY : new PyBytes(rest);
    }
    done = ended;
    return output.length == 0 ? PyBytes.EMPTY : new PyBytes(output);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
