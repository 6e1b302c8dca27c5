package dev.ftcheck.vm.module.multiprocessing;

import dev.ftcheck.vm.fork.SharedByProcesses;
import dev.ftcheck.vm.object.PyBuffer;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;

/** Memory of a fixed size that a process shares with its children. Accesses are atomic. */
final class SharedBytes extends PyObject implements PyBuffer, SharedByProcesses {

  static final PyType TYPE =
      PyType.builtin("multiprocessing.heap.SharedMemory", null, Set.of(TypeFlag.FINAL));

  private final byte[] content;

  SharedBytes(int size) {
    this.content = new byte[size];
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int byteCount() {
    return content.length;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public synchronized void getBytes(int from, byte[] target, int at, int count) {
    System.arraycopy(content, from, target, at, count);
  }

  @Override
  public synchronized void setBytes(int at, byte[] source, int from, int count) {
    System.arraycopy(source, from, content, at, count);
  }
}
