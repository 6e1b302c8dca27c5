package dev.ftcheck.vm.types.generator;

import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;

/** {@code coroutine.__await__()}: the coroutine as an iterator. */
public final class PyCoroutineWrapper extends PyIterator {

  public static final PyType TYPE =
      PyType.builtin(
          "coroutine_wrapper", "dev.ftcheck.vm.types.generator.CoroutineWrapperTypeTable");

  final PyCoroutine coroutine;

  PyCoroutineWrapper(PyCoroutine coroutine) {
    this.coroutine = coroutine;
  }

  @Override
  public PyObject next() {
    return Driving.send(coroutine.suspension(), PyNone.NONE);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
