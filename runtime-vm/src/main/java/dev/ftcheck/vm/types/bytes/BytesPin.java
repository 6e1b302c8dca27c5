package dev.ftcheck.vm.types.bytes;

import dev.ftcheck.vm.object.PyBool;
import dev.ftcheck.vm.object.PyByteArray;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyFloat;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import java.lang.ref.Reference;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Exports a {@code bytearray} while an operation on it runs Python code of its arguments: what that
 * code does to the length raises BufferError, as in CPython. Arguments that run no code pin
 * nothing, so that other threads may resize the object meanwhile.
 */
final class BytesPin {

  /** Arguments of exactly these types run no Python code. */
  private static final Set<PyType> PLAIN =
      Set.of(
          PyNone.NONE.type(),
          PyBool.TYPE,
          PyInt.TYPE,
          PyFloat.TYPE,
          PyStr.TYPE,
          PyBytes.TYPE,
          PyByteArray.TYPE);

  private final PyByteArray array;
  private final boolean pins;

  private BytesPin(PyByteArray array, boolean pins) {
    this.array = array;
    this.pins = pins;
  }

  /** The pin of an operation with these arguments, null where omitted. */
  static BytesPin of(PyByteArray array, PyObject... arguments) {
    boolean pins = false;
    for (PyObject argument : arguments) {
      pins |= runsCode(argument);
    }
    return new BytesPin(array, pins);
  }

  private static boolean runsCode(PyObject argument) {
    return argument != null && !PLAIN.contains(argument.type());
  }

  <T> T run(Supplier<T> work) {
    if (!pins) {
      return work.get();
    }
    array.exported(this);
    try {
      return work.get();
    } finally {
      array.released(this);
      Reference.reachabilityFence(this);
    }
  }
}
