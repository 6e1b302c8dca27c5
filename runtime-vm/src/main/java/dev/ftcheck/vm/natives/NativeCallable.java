package dev.ftcheck.vm.natives;

import dev.ftcheck.vm.fork.Forkable;
import dev.ftcheck.vm.fork.HeapCopy;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import java.util.Arrays;

/**
 * A native that takes its arguments as they come, self included. A call with a fitting number of
 * positional arguments makes no array.
 *
 * <p>Immutable but for the signature, which every thread would compute alike.
 */
public abstract class NativeCallable extends PyObject implements Forkable {

  final Natives natives;
  final int index;
  private NativeSignature signature;

  NativeCallable(Natives natives, int index) {
    this.natives = natives;
    this.index = index;
  }

  /** The parameters. */
  public final NativeSignature signature() {
    NativeSignature known = signature;
    if (known == null) {
      known = natives.signature(index);
      signature = known;
    }
    return known;
  }

  /** Members of built-in types are shared as the types are; a function belongs to its module. */
  @Override
  public final Object forkInto(HeapCopy copy) {
    boolean isShared = owner() != null && !owner().isHeapType();
    return isShared ? this : copy.byFields(this);
  }

  /** {@code __name__}. */
  public final String name() {
    return signature().name();
  }

  /** The type that has the native as member; null for a function of a module. */
  public final PyType owner() {
    return natives.owner;
  }

  /** Raises when the first arguments can't be self or the class. */
  abstract void checkReceiver(PyObject[] arguments, int positional);

  /** How arguments are bound. */
  abstract NativeBinding binding(PyObject[] arguments);

  /** Whether arguments passed by name are for somebody else than this native. */
  boolean ignoresNames(PyObject[] arguments) {
    return false;
  }

  PyObject bindAndCall(PyStr[] names, PyObject... arguments) {
    int positional = arguments.length - names.length;
    checkReceiver(arguments, positional);
    if (names.length > 0 && !signature().takesKeywords() && ignoresNames(arguments)) {
      return callN(Arrays.copyOf(arguments, positional));
    }
    return natives.callBound(index, binding(arguments).bind(arguments, names));
  }

  @Override
  public PyObject call0() {
    PyObject made = natives.call0(index);
    return made != null ? made : bindAndCall(PyStr.NO_NAMES);
  }

  @Override
  public PyObject call1(PyObject a) {
    PyObject made = natives.call1(index, a);
    return made != null ? made : bindAndCall(PyStr.NO_NAMES, a);
  }

  @Override
  public PyObject call2(PyObject a, PyObject b) {
    PyObject made = natives.call2(index, a, b);
    return made != null ? made : bindAndCall(PyStr.NO_NAMES, a, b);
  }

  @Override
  public PyObject call3(PyObject a, PyObject b, PyObject c) {
    PyObject made = natives.call3(index, a, b, c);
    return made != null ? made : bindAndCall(PyStr.NO_NAMES, a, b, c);
  }

  @Override
  public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
    PyObject made = natives.call4(index, a, b, c, d);
    return made != null ? made : bindAndCall(PyStr.NO_NAMES, a, b, c, d);
  }

  @Override
  public PyObject callN(PyObject[] arguments) {
    return switch (arguments.length) {
      case 0 -> call0();
      case 1 -> call1(arguments[0]);
      case 2 -> call2(arguments[0], arguments[1]);
      case 3 -> call3(arguments[0], arguments[1], arguments[2]);
      case 4 -> call4(arguments[0], arguments[1], arguments[2], arguments[3]);
      default -> bindAndCall(PyStr.NO_NAMES, arguments);
    };
  }

  @Override
  public PyObject callKeywords(PyObject[] arguments, PyStr[] names) {
    return names.length == 0 ? callN(arguments) : bindAndCall(names, arguments);
  }
}
