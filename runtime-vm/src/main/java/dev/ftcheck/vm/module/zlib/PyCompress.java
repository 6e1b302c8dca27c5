package dev.ftcheck.vm.module.zlib;

import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** A {@code zlib.Compress}. The lock is held while its stream works; no Python code runs then. */
final class PyCompress extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "zlib.Compress", "dev.ftcheck.vm.module.zlib.CompressTypeTable", Set.of(TypeFlag.FINAL));

  final ReentrantLock lock = new ReentrantLock();

  /** Guarded by {@link #lock}. */
  final DeflateStream stream;

  PyCompress(DeflateStream stream) {
    this.stream = stream;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
