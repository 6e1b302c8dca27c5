package dev.ftcheck.vm.types.traceback;

import dev.ftcheck.vm.object.PyBaseException;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;

/** {@code sys.UnraisableHookArgs}: an exception that no code can catch. Immutable. */
final class PyUnraisable extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "sys.UnraisableHookArgs", "dev.ftcheck.vm.types.traceback.UnraisableTypeTable");

  final PyBaseException exception;
  final PyObject message;
  final PyObject object;

  PyUnraisable(PyBaseException exception, String message, PyObject object) {
    this.exception = exception;
    this.message = message == null ? PyNone.NONE : PyStr.of(message);
    this.object = object == null ? PyNone.NONE : object;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
