package dev.ftcheck.vm.module.struct;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What {@code iter_unpack} answers. Threads that share it get different structs. */
final class UnpackIterator extends PyIterator {

  static final PyType TYPE =
      PyType.builtin(
          "_struct.unpack_iterator",
          "dev.ftcheck.vm.module.struct.UnpackIteratorTypeTable",
          Set.of(TypeFlag.FINAL));

  private final StructLayout layout;
  private final byte[] content;
  private final AtomicInteger done = new AtomicInteger();

  UnpackIterator(StructLayout layout, byte[] content) {
    this.layout = layout;
    this.content = content;
  }

  int remaining() {
    return Math.max(0, content.length / layout.size() - done.get());
  }

  @Override
  public PyObject next() {
    if (remaining() == 0) {
      return null;
    }
    int index = done.getAndIncrement();
    int at = index * layout.size();
    return at < content.length ? StructOperations.unpackAt(layout, content, at) : null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
