package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** What {@code memoryview} gets from {@code BytesIO.getbuffer()}. Thread-safe. */
final class PyBytesIOBuffer extends PyObject implements PyBuffer {

  static final PyType TYPE =
      PyType.builtin(
          "_io._BytesIOBuffer", null, Set.of(TypeFlag.FINAL, TypeFlag.NO_WEAK_REFERENCES));

  private final PyBytesIO file;

  PyBytesIOBuffer(PyBytesIO file) {
    this.file = file;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int byteCount() {
    return file.length();
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public void getBytes(int from, byte[] target, int at, int count) {
    file.getBytes(from, target, at, count);
  }

  @Override
  public void setBytes(int at, byte[] source, int from, int count) {
    file.setBytes(at, source, from, count);
  }
}
